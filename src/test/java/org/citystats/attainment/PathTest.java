package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citystats.model.Direction;
import org.citystats.model.PriceBasis;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that still run. */
class PathTest {

  @ParameterizedTest(name = "{0} -> {2} in {3}, goal {4} in {5}, {6}")
  @CsvFileSource(resources = "/reference/plan-path.csv", numLinesToSkip = 1)
  void courseAgreesWithReference(
      double base,
      int baseYear,
      double now,
      int year,
      double goal,
      String end,
      String path,
      double progress,
      double expected,
      double pace,
      double projected) {
    Direction direction = goal > base ? Direction.HIGHER : Direction.LOWER;
    Promise promise =
        Promise.of("x", "level", end)
            .asks("=", goal)
            .base(Integer.toString(baseYear), Double.NaN)
            .path(path)
            .direction(direction);

    Verdicts verdicts =
        Verdicts.of(promise, Figures.of("x", "CNY").year(baseYear, base).year(year, now));

    assertThat(verdicts.number("T", Concepts.PROGRESS)).isEqualTo(progress, within(1e-9));
    assertThat(verdicts.number("T", Concepts.EXPECTED_PROGRESS)).isEqualTo(expected, within(1e-9));
    assertThat(verdicts.number("T", Concepts.REQUIRED_PACE)).isEqualTo(pace, within(1e-9));
    assertThat(verdicts.number("T", Concepts.PROJECTED)).isEqualTo(projected, within(1e-9));
    assertThat(verdicts.text("T", Concepts.REMARK)).contains("interim:" + year);
  }

  @ParameterizedTest(name = "{0} at {1} after two of five years: {2}")
  @CsvSource({
    "linear,119,off track",
    "linear,121,on track",
    "linear,118.9,off track",
    "linear,151,on track",
    "step,102.5,on track",
    "geometric,119,on track",
    "none,120,not measurable/no_path",
    "explicit,120,not measurable/no_path",
    "none,150,on track"
  })
  void enoughOfTheExpectedProgressIsOnTrack(String path, double now, String verdict) {
    Promise promise =
        Promise.of("x", "level", "2025").asks(">=", 150).base("2020", Double.NaN).path(path);

    Verdicts verdicts =
        Verdicts.of(promise, Figures.of("x", "CNY").year(2020, 102.5).year(2022, now));

    assertThat(verdicts.verdict()).isEqualTo(verdict);
  }

  @Test
  void boundThatIsMetAlreadyIsRemarked() {
    Promise promise = Promise.of("x", "level", "2025").asks(">=", 150).base("2020", Double.NaN);

    Verdicts verdicts =
        Verdicts.of(promise, Figures.of("x", "CNY").year(2020, 100).year(2022, 160));

    assertThat(verdicts.verdict()).isEqualTo("on track");
    assertThat(verdicts.text("T", Concepts.REMARK)).isEqualTo("interim:2022;already_met");
  }

  @ParameterizedTest(name = "a fall of 20 % in five years asks {1} of it after four, {0}")
  @CsvSource({"linear,0.8", "geometric,0.8174418"})
  void pathOfARelativeChangeMatters(String path, double expected) {
    Promise promise =
        Promise.of("x", "pct_change", "2021/2025")
            .asks("<=", -0.2)
            .path(path)
            .direction(Direction.LOWER);

    Verdicts verdicts = Verdicts.of(promise, Figures.of("x", "t").year(2020, 100).year(2024, 85));

    assertThat(verdicts.number("T", Concepts.PROGRESS)).isEqualTo(0.75, within(1e-12));
    assertThat(verdicts.number("T", Concepts.EXPECTED_PROGRESS)).isEqualTo(expected, within(1e-6));
    assertThat(verdicts.number("T", Concepts.REQUIRED_PACE))
        .isEqualTo(0.8 / 0.85 - 1, within(1e-12));
    assertThat(verdicts.verdict()).isEqualTo("off track");
  }

  @Test
  void averageGrowthIsMeasuredOnTheIndexSoFar() {
    Promise promise =
        Promise.of("gdp", "avg_growth", "2016/2020").asks(">=", 0.065).basis(PriceBasis.REAL);
    Figures figures =
        Figures.of("gdp", "CNY").growth(PriceBasis.REAL).year(2016, 0.067).year(2017, 0.068);

    Verdicts verdicts = Verdicts.of(promise, figures);

    assertThat(verdicts.verdict()).isEqualTo("on track");
    assertThat(verdicts.number("T", Concepts.REACHED)).isEqualTo(0.0674998829, within(1e-9));
    double pace = Math.pow(Math.pow(1.065, 5) / (1.067 * 1.068), 1 / 3.0) - 1;
    assertThat(verdicts.number("T", Concepts.REQUIRED_PACE)).isEqualTo(pace, within(1e-12));
    assertThat(verdicts.number("T", Concepts.PROJECTED)).isEqualTo(0.0674998829, within(1e-9));
  }

  @Test
  void sumsAskAnAmountAYear() {
    Promise promise = Promise.of("jobs", "cumulative", "2011/2015").asks(">=", 45);
    Figures figures = Figures.of("jobs", "person").year(2011, 10).year(2012, 11);

    Verdicts verdicts = Verdicts.of(promise, figures);

    assertThat(verdicts.verdict()).isEqualTo("on track");
    assertThat(verdicts.number("T", Concepts.PROGRESS)).isEqualTo(21 / 45.0, within(1e-12));
    assertThat(verdicts.number("T", Concepts.REQUIRED_PACE)).isEqualTo(8, within(1e-12));
    assertThat(verdicts.text("T", Concepts.REMARK)).contains("additive_pace");
  }

  @Test
  void capOfASumIsOffTrackWhenUsedUpTooFast() {
    Promise promise =
        Promise.of("co2", "cumulative", "2011/2015").asks("<=", 50).direction(Direction.LOWER);

    assertThat(Verdicts.of(promise, Figures.of("co2", "t").year(2011, 15)).verdict())
        .isEqualTo("off track");
    assertThat(Verdicts.of(promise, Figures.of("co2", "t").year(2011, 10)).verdict())
        .isEqualTo("on track");
  }

  @Test
  void figureOfTheYearBeforeIsNoInterimResultOfAYearlyTarget() {
    Promise promise = Promise.of("x", "level", "2019").asks(">", 200).base("2018", 315);

    assertThat(Verdicts.of(promise, Figures.of("x", "enterprise").year(2018, 315)).verdict())
        .isEqualTo("not measurable/no_actual");
  }

  @Test
  void boundThatHoldsInEachYearIsJudgedYearByYear() {
    Promise promise =
        Promise.of("homes", "level", "2018/2020").asks(">=", 65_000).group("", "EACH_YEAR");
    Figures figures =
        Figures.of("homes", "dwelling").year(2018, 66_000).year(2019, 50_000).year(2020, 70_000);

    Verdicts verdicts = Verdicts.of(List.of(promise), figures);

    assertThat(verdicts.size()).isEqualTo(4);
    assertThat(verdicts.verdict("T 2018")).isEqualTo("achieved");
    assertThat(verdicts.verdict("T 2019")).isEqualTo("missed");
    assertThat(verdicts.verdict("T 2018/2020")).isEqualTo("missed");
    assertThat(verdicts.counts("T 2018/2020")).isTrue();
    assertThat(verdicts.counts("T 2019")).isFalse();
  }

  @ParameterizedTest(name = "{0} of five in {1}: {2}")
  @CsvSource({
    "linear,4,on track",
    "linear,2,off track",
    "step,1,on track",
    "none,2,not measurable/no_path"
  })
  void placeOnTheWayToTheTopThirdIsJudgedByItsPath(String path, int behind, String verdict) {
    Promise third =
        Promise.of("x", "top_share", "2030")
            .part("peers=province")
            .asks("<=", 1.0 / 5)
            .base("2020", Double.NaN)
            .path(path);
    Figures figures = Figures.of("x", "CNY").year(2020, 10).year(2024, 10 + 10 * behind);
    String[] others = {"B", "C", "D", "E"};
    for (int i = 0; i < others.length; i++) {
      figures.area(others[i]).year(2020, 20 + 10 * i).year(2024, 25 + 10 * i);
    }
    Peers peers =
        new Peers(
            List.of(
                new org.citystats.model.PeerGroup(
                    "province", "", "", List.of("A", "B", "C", "D", "E"))),
            List.of());

    Verdicts verdicts =
        Verdicts.of(
            List.of(third.target()),
            new Verdicts.Known(java.util.Map.of(), peers),
            List.of(figures.panel()));

    assertThat(verdicts.verdict()).isEqualTo(verdict);
  }
}
