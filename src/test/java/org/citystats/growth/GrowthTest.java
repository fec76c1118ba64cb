package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.PriceBasis;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final List<Concept> SHOWN =
      List.of(
          Concepts.TIME_PERIOD,
          Concepts.MEASURE,
          Concepts.BASE_PERIOD,
          Concepts.ORIGIN,
          Concepts.UNIT_MEASURE,
          Concepts.WHY_NOT,
          Concepts.OBS_STATUS,
          Concepts.BOUND,
          Concepts.VINTAGE);

  private final Observed gdp = Observed.of("gdp", "CNY");

  @Test
  void growthIsComputedAgainstTheYearBefore() {
    Columns rows = growth(gdp.vintage("2019").year(2017, 200).year(2018, 210).panel());

    assertThat(shown(rows))
        .containsExactly(
            "2018 CHANGE 2017 computed CNY - A - 2019 = 10.0",
            "2018 YOY 2017 computed ratio - A - 2019 = 0.05");
  }

  @Test
  void gapInTheSeriesIsNotBridged() {
    Columns rows = growth(gdp.year(2016, 90).year(2017, 100).year(2019, 110).panel());

    assertThat(of(rows, "YOY"))
        .containsExactly(
            "2017 YOY 2016 computed ratio - A - - = 0.1111111111111111",
            "2018 YOY 2017 computed ratio no_value O - - = NaN",
            "2019 YOY 2018 computed ratio gap O - - = NaN");
  }

  @Test
  void zeroBaseIsToldApartFromAMissingOne() {
    Columns rows = growth(gdp.year(2016, WhyNot.SUPPRESSED).year(2017, 0).year(2018, 5).panel());

    assertThat(of(rows, "YOY"))
        .containsExactly(
            "2017 YOY 2016 computed ratio no_base O - - = NaN",
            "2018 YOY 2017 computed ratio zero_base O - - = NaN");
    assertThat(of(rows, "CHANGE")).contains("2018 CHANGE 2017 computed CNY - A - - = 5.0");
  }

  @Test
  void negativeBaseAndChangeOfSignGiveAChangeButNoRate() {
    Columns rows = growth(gdp.year(2016, -10).year(2017, 20).year(2018, -5).panel());

    assertThat(shown(rows))
        .containsExactly(
            "2017 CHANGE 2016 computed CNY - A - - = 30.0",
            "2017 YOY 2016 computed ratio negative_base O - - = NaN",
            "2018 CHANGE 2017 computed CNY - A - - = -25.0",
            "2018 YOY 2017 computed ratio sign_change O - - = NaN");
  }

  @Test
  void flagOfABreakStopsGrowthAcrossIt() {
    Columns rows =
        growth(gdp.year(2016, 1).status(ObsStatus.BREAK).year(2017, 2).year(2018, 3).panel());

    assertThat(of(rows, "YOY"))
        .containsExactly(
            "2017 YOY 2016 computed ratio level_break O - - = NaN",
            "2018 YOY 2017 computed ratio - A - - = 0.5");
  }

  @Test
  void listedBreakStopsEveryComparisonThatSpansIt() {
    for (int year = 2008; year <= 2014; year++) {
      gdp.year(year, year - 2000);
    }
    Columns rows = growth(gdp.broken("census", "2010").panel());

    assertThat(of(rows, "YOY").get(1)).startsWith("2010 YOY 2009 computed ratio level_break");
    assertThat(of(rows, "CAGR_5"))
        .containsExactly(
            "2013 CAGR_5 2008 computed ratio level_break O - - = NaN",
            "2014 CAGR_5 2009 computed ratio level_break O - - = NaN");
  }

  @Test
  void changeOfTheBoundaryIsNamed() {
    Columns rows = growth(gdp.year(2016, 1).year(2017, 2).broken("boundary", "2017").panel());

    assertThat(of(rows, "CHANGE"))
        .containsExactly("2017 CHANGE 2016 computed CNY boundary_change O - - = NaN");
  }

  @Test
  void growthIsNeverComputedAcrossVintages() {
    Columns rows = growth(gdp.vintage("2018").year(2016, 1).vintage("2019").year(2017, 2).panel());

    assertThat(of(rows, "YOY"))
        .containsExactly("2017 YOY 2016 computed ratio different_vintage O - - = NaN");
  }

  @Test
  void vintageOfARateIsTheOneThatHoldsBothEnds() {
    Columns rows =
        growth(
            gdp.vintage("2018")
                .year(2016, 80)
                .year(2017, 88)
                .vintage("2019")
                .year(2017, 90)
                .panel());

    assertThat(of(rows, "YOY")).containsExactly("2017 YOY 2016 computed ratio - A - 2018 = 0.1");
  }

  @Test
  void figuresNotYetKnownGiveNoRows() {
    Panel panel =
        gdp.vintage("2018")
            .year(2016, 80)
            .year(2017, 88)
            .vintage("2019")
            .year(2018, 90)
            .panel("2018-12-31");

    assertThat(of(growth(panel), "YOY"))
        .containsExactly("2017 YOY 2016 computed ratio - A - 2018 = 0.1");
  }

  @Test
  void provisionalBaseMakesTheRateProvisional() {
    Columns rows =
        growth(
            gdp.status(ObsStatus.PROVISIONAL)
                .year(2017, 100)
                .status(ObsStatus.ESTIMATED)
                .year(2018, 110)
                .panel());

    assertThat(of(rows, "YOY")).containsExactly("2018 YOY 2017 computed ratio - EP - - = 0.1");
  }

  @Test
  void boundOfALevelCarriesThroughToTheRate() {
    Columns rows = growth(gdp.year(2017, 100).bound(Bound.MORE).year(2018, 110).panel());

    assertThat(of(rows, "YOY")).containsExactly("2018 YOY 2017 computed ratio - A > - = 0.1");
  }

  @Test
  void boundsThatPullInOppositeDirectionsGiveNoRate() {
    Columns rows =
        growth(gdp.bound(Bound.MORE).year(2017, 100).bound(Bound.MORE).year(2018, 110).panel());

    assertThat(of(rows, "YOY")).containsExactly("2018 YOY 2017 computed ratio bound O - - = NaN");
  }

  @Test
  void sharesChangeInPointsAndHaveNoRate() {
    Observed share = Observed.of("urban_share", "ratio");
    for (int year = 2007; year <= 2018; year++) {
      share.year(year, 0.5 + (year - 2007) / 100.0);
    }

    List<String> rows = shown(growth(share.panel()));

    assertThat(rows).hasSize(11).allMatch(row -> row.contains(" CHANGE "));
    assertThat(rows.get(10)).isEqualTo("2018 CHANGE 2017 computed pp - A - - = 0.01");
  }

  @Test
  void yearToDateIsComparedWithTheSameMonthsOfTheYearBefore() {
    Columns rows =
        growth(
            gdp.period("2018-01/2018-02", 10)
                .period("2018-01/2018-03", 20)
                .period("2019-01/2019-03", 22)
                .panel());

    assertThat(of(rows, "YOY"))
        .contains("2019-01/2019-03 YOY 2018-01/2018-03 computed ratio - A - - = 0.1")
        .contains("2019-01/2019-02 YOY 2018-01/2018-02 computed ratio no_value O - - = NaN")
        .hasSize(2);
  }

  @Test
  void quartersAreComparedWithTheSameQuarterOfTheYearBefore() {
    Columns rows = growth(gdp.period("2018-Q4", 10).period("2019-Q4", 11).panel());

    assertThat(of(rows, "YOY")).containsExactly("2019-Q4 YOY 2018-Q4 computed ratio - A - - = 0.1");
  }

  @Test
  void fiscalYearsKeepTheirLabels() {
    Columns rows = growth(gdp.period("2018/19", 100).period("2019/20", 90).panel());

    assertThat(of(rows, "YOY"))
        .containsExactly("2019/20 YOY 2018/19 computed ratio - A - - = -0.1");
  }

  @Test
  void plainValuesOfSpansAreNotCompared() {
    assertThat(shown(growth(gdp.period("2011/2015", 1).period("2016/2020", 2).panel()))).isEmpty();
  }

  @Test
  void printedRateStandsBesideTheComputedOne() {
    Columns rows =
        growth(
            gdp.vintage("2019")
                .year(2017, 6530.03)
                .year(2018, 7175.71)
                .measure("growth", PriceBasis.REAL)
                .status(ObsStatus.ESTIMATED)
                .year(2018, 0.072)
                .panel());

    assertThat(of(rows, "YOY"))
        .containsExactly(
            "2018 YOY 2017 computed ratio - A - 2019 = 0.09887856564211803",
            "2018 YOY 2017 printed ratio - E - 2019 = 0.072");
    assertThat(rows.text(rows.size() - 1, Concepts.BASIS)).isEqualTo("real");
  }

  @Test
  void printedBoundStaysABound() {
    Columns rows =
        growth(
            gdp.measure("growth", PriceBasis.REAL)
                .bound(Bound.MORE)
                .year(2018, 0.07)
                .bound(Bound.UP)
                .year(2019, WhyNot.BOUND)
                .panel());

    assertThat(shown(rows))
        .containsExactly(
            "2018 YOY 2017 printed ratio - A > - = 0.07",
            "2019 YOY 2018 printed ratio bound O up - = NaN");
  }

  @Test
  void printedRateOfTheNewestVintageIsPassedOn() {
    Columns rows =
        growth(
            gdp.measure("growth", PriceBasis.REAL)
                .vintage("2019")
                .year(2018, 0.072)
                .vintage("2020")
                .year(2018, 0.07)
                .panel());

    assertThat(shown(rows)).containsExactly("2018 YOY 2017 printed ratio - A - 2020 = 0.07");
  }

  @Test
  void printedRatesOfSpansCountFromTheYearBeforeThem() {
    Columns rows =
        growth(
            gdp.measure("avg_growth", PriceBasis.REAL)
                .period("2016/2020", 0.065)
                .measure("growth", PriceBasis.REAL)
                .period("2016/2020", 0.37)
                .panel());

    assertThat(shown(rows))
        .containsExactly(
            "2016/2020 AVG_GROWTH 2015 printed ratio - A - - = 0.065",
            "2016/2020 PCT_CHANGE 2015 printed ratio - A - - = 0.37");
  }

  @Test
  void printedChangeOfAShareIsInPoints() {
    Panel panel =
        Observed.of("urban_share", "ratio")
            .measure("change", PriceBasis.UNSTATED)
            .year(2018, 0.012)
            .panel();

    assertThat(shown(growth(panel))).containsExactly("2018 CHANGE 2017 printed pp - A - - = 0.012");
  }

  @Test
  void placesAndStreaksAreNoGrowth() {
    Panel panel = gdp.measure("rank", PriceBasis.UNSTATED).year(2017, 3).year(2018, 2).panel();

    assertThat(shown(growth(panel))).isEmpty();
  }

  @Test
  void compoundRatesBeginWhenTheirBaseDoes() {
    for (int year = 2008; year <= 2018; year++) {
      gdp.year(year, 100 * Math.pow(2, year - 2008));
    }

    Columns rows = growth(gdp.panel());

    assertThat(of(rows, "CAGR_5")).hasSize(6).first().asString().startsWith("2013 CAGR_5 2008 ");
    assertThat(of(rows, "CAGR_10"))
        .containsExactly("2018 CAGR_10 2008 computed ratio - A - - = 1.0");
  }

  @Test
  void rowsComeInTheOrderOfTheTable() {
    Panel panel =
        gdp.area("b")
            .period("2018-01", 1)
            .period("2019-01", 1)
            .year(2018, 2)
            .year(2019, 2)
            .area("a")
            .measure("growth", PriceBasis.NOMINAL)
            .year(2019, 0.1)
            .panel();

    Columns rows = growth(panel);

    assertThat(
            IntStream.range(1, rows.size()).allMatch(row -> rows.order().compare(row - 1, row) < 0))
        .isTrue();
    assertThat(rows.text(0, Concepts.REF_AREA)).isEqualTo("a");
  }

  @Test
  void changchunGrewByNearlyATenthIn2018() {
    Columns rows = growth(gdp.year(2017, 653003000000.0).year(2018, 717571000000.0).panel());

    assertThat(rows.number(1, Concepts.GROWTH)).isCloseTo(0.098879, within(5e-7));
  }

  private static Columns growth(Panel panel) {
    return new Growth(
            GrowthMeasures.of(List.of("YOY", "CHANGE", "CAGR_5", "CAGR_10")), Surroundings.UNKNOWN)
        .of(panel);
  }

  private static List<String> of(Columns rows, String measure) {
    return shown(rows).stream().filter(row -> row.contains(" " + measure + " ")).toList();
  }

  private static List<String> shown(Columns rows) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      List<String> cells =
          SHOWN.stream().map(concept -> rows.text(at, concept)).map(GrowthTest::dash).toList();
      lines.add(String.join(" ", cells) + " = " + rows.number(row, Concepts.GROWTH));
    }
    return lines;
  }

  private static String dash(String cell) {
    return cell.isEmpty() ? "-" : cell;
  }
}
