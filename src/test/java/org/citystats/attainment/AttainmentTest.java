package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.PriceBasis;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {

  @ParameterizedTest(name = "{0} of {1} and {2}: {3}")
  @CsvSource({
    "ALL,110,110,exceeded",
    "ALL,110,100,achieved",
    "ALL,110,96,nearly",
    "ALL,96,50,missed",
    "ALL,110,,not measurable/no_actual",
    "ALL,96,,nearly",
    "ALL,50,,missed",
    "'',110,50,missed",
    "ANY,110,50,exceeded",
    "ANY,96,50,nearly",
    "ANY,50,,not measurable/no_actual",
  })
  void groupsTakeTheirWorstOrTheirBestMember(
      String rule, Double one, Double other, String verdict) {
    Promise first = Promise.of("x", "level", "2019").id("A").asks(">=", 100).group("G", rule);
    Promise second = Promise.of("y", "level", "2019").id("B").asks(">=", 100).group("G", rule);

    Verdicts verdicts = Verdicts.of(List.of(first, second), level("x", one), level("y", other));

    assertThat(verdicts.verdict("G")).isEqualTo(verdict);
    assertThat(verdicts.counts("G")).isFalse();
    assertThat(verdicts.counts("A")).isTrue();
  }

  @ParameterizedTest(name = "{0} of districts with {1}: {2}")
  @CsvSource({
    "AT_LEAST:2,110 100 50,achieved",
    "AT_LEAST:2,110 96 50,nearly",
    "AT_LEAST:2,110 50 40,missed",
    "AT_LEAST:2,110 - 50,not measurable/no_actual",
    "AT_LEAST:1,110 - 50,exceeded",
    "AT_LEAST:3,110 - 50,missed"
  })
  void soManyDistrictsAreEnough(String rule, String figures, String verdict) {
    List<Promise> promises = new java.util.ArrayList<>();
    List<Figures> known = new java.util.ArrayList<>();
    for (String figure : figures.split(" ")) {
      String indicator = "x" + promises.size();
      promises.add(
          Promise.of(indicator, "level", "2019").id(indicator).asks(">=", 100).group("G", rule));
      known.add(level(indicator, figure.equals("-") ? null : Double.valueOf(figure)));
    }

    assertThat(Verdicts.of(promises, known.toArray(Figures[]::new)).verdict("G"))
        .isEqualTo(verdict);
  }

  @Test
  void latestMilestoneThatCanBeJudgedStandsForAll() {
    Promise near = Promise.of("x", "level", "2018").id("A").asks(">=", 25).group("Z", "MILESTONES");
    Promise far = Promise.of("x", "level", "2035").id("B").asks(">=", 80).group("Z", "MILESTONES");

    Verdicts verdicts =
        Verdicts.of(List.of(near, far), Figures.of("x", "CNY").year(2018, 25).year(2019, 27));

    assertThat(verdicts.verdict("Z")).isEqualTo("achieved");
  }

  @Test
  void nameOfAProgrammeIsListedButIsNoTarget() {
    Promise promise = Promise.of("top100", "milestone", "2019").asks("=", 100).programmeName();

    Verdicts verdicts = Verdicts.of(promise);

    assertThat(verdicts.verdict()).isEqualTo("not measurable/programme_name");
    assertThat(verdicts.counts("T")).isFalse();
  }

  @Test
  void targetThatAnotherReplacesIsJudgedButNotCounted() {
    Promise old = Promise.of("x", "level", "2019").id("T1").asks(">=", 120);
    Promise now = Promise.of("x", "level", "2019").id("T2").asks(">=", 110).supersedes("T1");

    Verdicts verdicts = Verdicts.of(List.of(old, now), level("x", 110.0));

    assertThat(verdicts.text("T1", Concepts.REMARK)).isEqualTo("superseded");
    assertThat(verdicts.counts("T1")).isFalse();
    assertThat(verdicts.counts("T2")).isTrue();
  }

  @ParameterizedTest(name = "growth {0} {1} against {2}: {3}")
  @CsvSource({
    ">,0.06,0.05,exceeded",
    ">,0.055,0.05,achieved",
    ">,0.05,0.05,nearly",
    ">,0.02,0.05,missed",
    ">=,0.05,0.05,achieved",
    "~,0.045,0.05,achieved",
    "~,0.0449,0.05,nearly",
    "~,0.034,0.05,missed",
    "~,0.5,0.05,achieved"
  })
  void comparatorIsTheGoal(String op, double own, double other, String verdict) {
    Promise promise = Promise.of("income", "growth", "2019").asks(op).like("gdp.growth@B");
    Figures income = Figures.of("income", "CNY").growth(PriceBasis.REAL).year(2019, own);
    Figures gdp = Figures.of("gdp", "CNY").area("B").growth(PriceBasis.REAL).year(2019, other);

    Verdicts verdicts = Verdicts.of(promise, income, gdp);

    assertThat(verdicts.verdict()).isEqualTo(verdict);
    assertThat(verdicts.number("T", Concepts.GOAL)).isEqualTo(other);
  }

  @ParameterizedTest(name = "{0} against more than 7 %: {1}")
  @CsvSource({"0.02,missed", "0.09,not measurable/actual_is_bound"})
  void boundOfAComparatorMustSettleTheMatterToo(double own, String verdict) {
    Promise promise = Promise.of("income", "growth", "2019").asks("~").like("gdp.growth@A");
    Figures income = Figures.of("income", "CNY").growth(PriceBasis.REAL).year(2019, own);
    Figures gdp =
        Figures.of("gdp", "CNY").growth(PriceBasis.REAL).bound(Bound.MORE).year(2019, 0.07);

    assertThat(Verdicts.of(promise, income, gdp).verdict()).isEqualTo(verdict);
  }

  @Test
  void missingComparatorIsTold() {
    Promise promise = Promise.of("income", "growth", "2019").asks("~").like("gdp.growth@A");
    Promise peers = Promise.of("income", "growth", "2019").id("P").asks("~").like("mean@peers");
    Figures income = Figures.of("income", "CNY").growth(PriceBasis.REAL).year(2019, 0.05);

    Verdicts verdicts = Verdicts.of(List.of(promise, peers), income);

    assertThat(verdicts.verdict("T")).isEqualTo("not measurable/comparator_missing");
    assertThat(verdicts.verdict("P")).isEqualTo("not measurable/comparator_missing");
  }

  @Test
  void goalOfAnotherTargetCanBeTheComparator() {
    Promise nation = Promise.of("cpi", "growth", "2018").id("CPI").asks("~", 0.03);
    Promise city = Promise.of("cpi", "growth", "2019").asks("<=").like("target:CPI");
    Figures cpi = Figures.of("cpi", "index").growth(PriceBasis.UNSTATED).year(2019, 0.025);

    assertThat(Verdicts.of(List.of(nation, city), cpi).verdict("T")).isEqualTo("achieved");
  }

  @Test
  void figuresOnUnlikeBasesAreComparedWithARemark() {
    Promise promise = Promise.of("income", "growth", "2019").asks("~").like("gdp.growth@A");
    Figures income = Figures.of("income", "CNY").growth(PriceBasis.NOMINAL).year(2019, 0.07);
    Figures gdp = Figures.of("gdp", "CNY").growth(PriceBasis.REAL).year(2019, 0.02);

    assertThat(Verdicts.of(promise, income, gdp).text("T", Concepts.REMARK))
        .isEqualTo("basis_differs");
  }

  @ParameterizedTest(name = "economy grew by {0}: {1}")
  @CsvSource({"0.073,achieved", "0.083,nearly"})
  void nominalRevenueInStepWithTheRealEconomyIsComparedWithARemark(double gdp, String verdict) {
    Promise promise =
        Promise.of("revenue", "growth", "2018")
            .basis(PriceBasis.NOMINAL)
            .asks("~")
            .like("gdp.growth@A");
    Figures revenue = Figures.of("revenue", "CNY").growth(PriceBasis.NOMINAL).year(2018, 0.077);
    Figures economy = Figures.of("gdp", "CNY").growth(PriceBasis.REAL).year(2018, gdp);

    Verdicts verdicts = Verdicts.of(promise, revenue, economy);

    assertThat(verdicts.verdict()).isEqualTo(verdict);
    assertThat(verdicts.text("T", Concepts.REMARK)).isEqualTo("basis_differs");
  }

  @Test
  void figureInAnotherUnitIsNotCompared() {
    Promise promise = Promise.of("x", "level", "2019").asks(">=", 5).unit("m2");

    assertThat(Verdicts.of(promise, level("x", 6.0)).verdict())
        .isEqualTo("not measurable/unit_mismatch");
  }

  @Test
  void indicatorWithoutACodeIsNoIndicator() {
    Promise promise = Promise.of("", "level", "2019").asks(">=", 5);

    assertThat(Verdicts.of(promise).verdict()).isEqualTo("not measurable/no_indicator");
  }

  @Test
  void ratioMakesSenseForLevelsAboveZeroOnly() {
    Promise none = Promise.of("x", "level", "2019").asks("=", 0).unit("CNY");
    Promise growth = Promise.of("x", "growth", "2019").id("G").asks(">=", 0.07);
    Promise between = Promise.of("x", "level", "2019").id("B").asks("between", 90, 120);
    Figures figures = Figures.of("x", "CNY").year(2018, 100).year(2019, 110);

    Verdicts verdicts = Verdicts.of(List.of(none, growth, between), figures);

    assertThat(verdicts.number("T", Concepts.RATIO)).isNaN();
    assertThat(verdicts.number("G", Concepts.RATIO)).isNaN();
    assertThat(verdicts.number("B", Concepts.RATIO)).isEqualTo(1);
  }

  @Test
  void stateOfKnowledgeIsThatOfTheFigureOrElseTheDateAskedFor() {
    Promise known = Promise.of("x", "level", "2019").id("A").asks(">=", 5);
    Promise unknown = Promise.of("y", "level", "2019").id("B").asks(">=", 5);

    Verdicts verdicts = Verdicts.of(List.of(known, unknown), level("x", 6.0));

    assertThat(verdicts.text("A", Concepts.AS_OF)).isEqualTo("2020");
    assertThat(verdicts.text("B", Concepts.AS_OF)).isEqualTo("2020-12-31");
  }

  @Test
  void questionsAndAnswersTravel() throws IOException, ClassNotFoundException {
    Ask ask = Asks.of(List.of(Promise.of("x", "level", "2019").asks(">=", 5).target())).get(0);
    Measured answer = new Measuring(Peers.NONE).of(ask, level("x", 6.0).panel());

    Object travelled = travelled(new Object[] {ask, answer});

    assertThat((Object[]) travelled).containsExactly(ask, answer);
    assertThat(Map.of(ask, answer)).containsEntry((Ask) ((Object[]) travelled)[0], answer);
  }

  private static Object travelled(Object thing) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thing);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static Figures level(String indicator, Double value) {
    Figures figures = Figures.of(indicator, "CNY");
    return value == null ? figures.missing(2019) : figures.year(2019, value);
  }
}
