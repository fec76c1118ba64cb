package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.PriceBasis;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Targets worked by hand, and rows of an official table with the label printed there. */
class SeedTargetsTest {

  @Test
  void growthOfMoreThanSevenDoesNotSettleAboutSevenPointEight() {
    Promise promise = Promise.of("gdp", "growth", "2018").asks("~", 0.078);
    Figures figures =
        Figures.of("gdp", "CNY").growth(PriceBasis.REAL).bound(Bound.MORE).year(2018, 0.07);

    assertThat(Verdicts.of(promise, figures).verdict()).isEqualTo("not measurable/actual_is_bound");
  }

  @Test
  void incomesFasterThanTheEconomyAreInStepUnlessBothSidesCount() {
    Promise fast = Promise.of("income", "growth", "2019").asks("~").like("gdp.growth@A");
    Promise both =
        Promise.of("income", "growth", "2019")
            .id("T2")
            .asks("~")
            .like("gdp.growth@self")
            .direction(Direction.NONE);
    Figures income = Figures.of("income", "CNY").growth(PriceBasis.REAL).year(2019, 0.07);
    Figures gdp = Figures.of("gdp", "CNY").growth(PriceBasis.REAL).year(2019, 0.02);

    Verdicts verdicts = Verdicts.of(List.of(fast, both), income, gdp);

    assertThat(verdicts.verdict("T")).isEqualTo("achieved");
    assertThat(verdicts.number("T", Concepts.MARGIN)).isEqualTo(0.05);
    assertThat(verdicts.verdict("T2")).isEqualTo("missed");
  }

  @Test
  void partsOfAPairThatDisagreeAreJudgedByTheStricterOne() {
    Promise level =
        Promise.of("graduates", "level", "2019").id("L").asks(">", 80_000).group("T06", "ALL");
    Promise growth =
        Promise.of("graduates", "growth", "2019").id("G").asks(">", 0.05).group("T06", "ALL");
    Figures figures = Figures.of("graduates", "person").year(2018, 78_000).year(2019, 81_000);

    Verdicts verdicts = Verdicts.of(List.of(level, growth), figures);

    assertThat(verdicts.verdict("L")).isEqualTo("achieved");
    assertThat(verdicts.number("G", Concepts.MARGIN)).isEqualTo(-0.0115384615, within(1e-9));
    assertThat(verdicts.verdict("G")).isEqualTo("missed");
    assertThat(verdicts.verdict("T06")).isEqualTo("missed");
  }

  @Test
  void significantlyUpWithoutFiguresIsQualitative() {
    Promise promise = Promise.of("industrial_project_share", "change", "2019").asks("up");

    assertThat(Verdicts.of(promise).verdict()).isEqualTo("not measurable/qualitative");
  }

  @Test
  void wayFromTheBaseIsToldBesideTheRatio() {
    Promise promise =
        Promise.of("approval_time", "level", "2019")
            .asks("<", 5)
            .base("2018", 15)
            .unit("working_day")
            .direction(Direction.LOWER);

    Verdicts verdicts =
        Verdicts.of(promise, Figures.of("approval_time", "working_day").year(2019, 7));

    assertThat(verdicts.verdict()).isEqualTo("missed");
    assertThat(verdicts.number("T", Concepts.PROGRESS)).isEqualTo(0.8);
    assertThat(verdicts.number("T", Concepts.MARGIN)).isEqualTo(-2);
  }

  @ParameterizedTest(name = "{0}: {5} against {6} is {7}")
  @CsvFileSource(resources = "/reference/national-plan-report-2018.csv", numLinesToSkip = 1)
  void officialLabelsAreReproduced(
      String row,
      String measure,
      String unit,
      String direction,
      String op,
      double goal,
      double actual,
      String label) {
    Promise promise =
        Promise.of("x", measure, "2018")
            .asks(op, goal)
            .unit(unit)
            .direction(Direction.parse(direction).orElseThrow());
    Figures figures =
        Figures.of("x", measure.equals("level") ? unit : "CNY")
            .measure(measure, PriceBasis.UNSTATED)
            .year(2018, actual);

    String expected = label.equals("as projected") ? "achieved" : "exceeded";
    assertThat(Verdicts.of(promise, figures).verdict()).as(row).isEqualTo(expected);
  }
}
