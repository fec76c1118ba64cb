package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringTest {

  @ParameterizedTest(name = "asked {0}, found {1}: {2}")
  @CsvSource({
    "'',nominal,''",
    "'',real,''",
    "'',comparable,''",
    "'','',''",
    "nominal,nominal,''",
    "real,real,''",
    "comparable,comparable,''",
    "nominal,comparable,basis_differs",
    "real,comparable,basis_differs",
    "nominal,'',basis_differs",
    "real,'',basis_differs",
    "comparable,'',basis_differs",
    "real,nominal,basis_mismatch",
    "nominal,real,basis_mismatch",
    "comparable,real,basis_mismatch"
  })
  void priceBasisIsKeptApart(String asked, String found, String outcome) {
    Promise promise = Promise.of("gdp", "growth", "2019").asks(">=", 0.07).basis(basis(asked));
    Figures figures = Figures.of("gdp", "CNY").growth(basis(found)).year(2019, 0.02);

    Measured measured = measured(promise, figures);

    boolean refused = outcome.equals("basis_mismatch");
    assertThat(measured.reason().code()).isEqualTo(refused ? outcome : "");
    assertThat(measured.remarks().stream().map(Remark::code))
        .containsExactlyElementsOf(refused || outcome.isEmpty() ? List.of() : List.of(outcome));
  }

  @Test
  void usualBasisOfTheIndicatorIsTakenIfTheTargetStatesNone() {
    Promise promise = Promise.of("gdp", "growth", "2019").asks(">=", 0.07);
    Figures figures =
        Figures.of("gdp", "CNY")
            .growth(PriceBasis.NOMINAL)
            .year(2019, 0.09)
            .growth(PriceBasis.REAL)
            .year(2019, 0.06);

    Ask real = Asks.of(List.of(promise.target()), Map.of("gdp", usually(PriceBasis.REAL))).get(0);
    Ask unknown = Asks.of(List.of(promise.target())).get(0);

    assertThat(new Measuring(Peers.NONE).of(real, figures.panel()).value()).isEqualTo(0.06);
    assertThat(new Measuring(Peers.NONE).of(unknown, figures.panel()).value()).isEqualTo(0.09);
  }

  @Test
  void printedGrowthCountsAndADifferingComputedOneIsRemarked() {
    Promise promise = Promise.of("x", "growth", "2019").asks(">=", 0.05);
    Figures differing =
        Figures.of("x", "CNY")
            .printed(2018, 45.0, "45.0")
            .printed(2019, 47.8, "47.8")
            .growth(PriceBasis.NOMINAL)
            .printed(2019, 0.09, "9.0%");
    Figures rounded =
        Figures.of("x", "CNY")
            .printed(2018, 45.0, "45.0")
            .printed(2019, 47.8, "47.8")
            .growth(PriceBasis.NOMINAL)
            .printed(2019, 0.061, "6.1%");

    assertThat(measured(promise, differing).value()).isEqualTo(0.09);
    assertThat(measured(promise, differing).remarks()).containsExactly(Remark.COMPUTED_DIFFERS);
    assertThat(measured(promise, rounded).remarks()).isEmpty();
  }

  @Test
  void realGrowthIsNeverCheckedAgainstLevelsAtCurrentPrices() {
    Promise promise = Promise.of("gdp", "growth", "2019").asks(">=", 0.05);
    Figures figures =
        Figures.of("gdp", "CNY")
            .year(2018, 100)
            .year(2019, 112)
            .growth(PriceBasis.REAL)
            .printed(2019, 0.06, "6.0%");

    assertThat(measured(promise, figures).remarks()).isEmpty();
  }

  @Test
  void growthIsComputedFromLevelsIfNoneIsPrintedAndNotForRealTargets() {
    Figures figures = Figures.of("x", "CNY").year(2018, 100).year(2019, 106);
    Promise plain = Promise.of("x", "growth", "2019").asks(">=", 0.05);
    Promise real = Promise.of("x", "growth", "2019").asks(">=", 0.05).basis(PriceBasis.REAL);

    assertThat(measured(plain, figures).value()).isEqualTo(0.06, within(1e-12));
    assertThat(measured(plain, figures).figure().origin()).isEqualTo(Measured.Origin.COMPUTED);
    assertThat(measured(real, figures).reason()).isEqualTo(Reason.BASIS_MISMATCH);
  }

  @Test
  void growthPrintedAtOtherPricesTellsMoreThanAMissingBase() {
    Promise real = Promise.of("x", "growth", "2019").asks(">=", 0.05).basis(PriceBasis.REAL);
    Figures figures =
        Figures.of("x", "CNY").year(2019, 5).growth(PriceBasis.NOMINAL).year(2019, 0.1);

    assertThat(reason(real, figures)).isEqualTo("basis_mismatch");
  }

  @Test
  void obstacleOfTheLevelsIsTheReasonWhyThereIsNoGrowth() {
    Promise promise = Promise.of("x", "growth", "2019").asks(">=", 0.05);

    assertThat(reason(promise, Figures.of("x", "CNY").year(2019, 5))).isEqualTo("no_base");
    assertThat(reason(promise, levels(0, 5))).isEqualTo("zero_base");
    assertThat(reason(promise, levels(-1, 5))).isEqualTo("negative_base");
    assertThat(reason(promise, levels(4, 5).breakAt(2019, "boundary")))
        .isEqualTo("boundary_change");
    assertThat(reason(promise, levels(4, 5).breakAt(2019, "census"))).isEqualTo("level_break");
    assertThat(reason(promise, Figures.of("x", "CNY").year(2018, 4).vintage("2021").year(2019, 5)))
        .isEqualTo("different_vintage");
  }

  @Test
  void basePrintedWithTheTargetStandsInForAMissingOne() {
    Promise promise = Promise.of("x", "growth", "2019").asks(">=", 0.05).base("2018", 78_000);

    Measured measured = measured(promise, Figures.of("x", "person").year(2019, 81_000));

    assertThat(measured.value()).isEqualTo(3.0 / 78, within(1e-12));
    assertThat(measured.remarks()).containsExactly(Remark.BASE_FROM_TARGET);
  }

  @Test
  void whatIsPublishedInsteadTellsWhyNothingIsMeasured() {
    Promise level = Promise.of("x", "level", "2019").asks(">=", 5);
    Promise growth = Promise.of("x", "growth", "2019").asks(">=", 0.05);
    Figures rate = Figures.of("x", "CNY").growth(PriceBasis.NOMINAL).year(2019, 0.1);
    Figures rank = Figures.of("x", "CNY").measure("rank", PriceBasis.UNSTATED).year(2019, 3);
    Figures part = Figures.of("x", "CNY").part("sex=female").year(2019, 3);
    Figures half = Figures.of("x", "CNY").in(Period.yearToDate(2019, 6), 3, "3");
    Figures earlier = Figures.of("x", "CNY").year(2018, 9);
    Figures marked =
        Figures.of("x", "CNY").missing(2019).growth(PriceBasis.NOMINAL).year(2019, 0.1);

    assertThat(reason(level, rate)).isEqualTo("measure_mismatch");
    assertThat(reason(growth, rank)).isEqualTo("measure_mismatch");
    assertThat(reason(level, part)).isEqualTo("scope_mismatch");
    assertThat(reason(Promise.of("x", "cumulative", "2019").asks(">=", 5), half))
        .isEqualTo("period_incomplete");
    assertThat(reason(level, earlier)).isEqualTo("no_actual");
    assertThat(reason(level, marked)).isEqualTo("no_actual");
    assertThat(reason(level, Figures.of("x", "CNY").area("B").year(2019, 9)))
        .isEqualTo("no_actual");
  }

  @Test
  void partAskedForIsMeasuredOnItsOwn() {
    Promise promise = Promise.of("x", "level", "2019").part("sex=female").asks(">=", 5);
    Figures figures = Figures.of("x", "person").year(2019, 10).part("sex=female").year(2019, 6);

    assertThat(measured(promise, figures).value()).isEqualTo(6);
  }

  @Test
  void changesOfSharesAreInPointsAndThoseOfLevelsInTheirUnit() {
    Promise promise = Promise.of("x", "change", "2019").asks(">=", 0.01);

    Measured share = measured(promise, Figures.of("x", "ratio").year(2018, 0.55).year(2019, 0.58));
    Measured amount = measured(promise, levels(7, 5));

    assertThat(share.value()).isEqualTo(0.03);
    assertThat(share.unit()).isEqualTo("pp");
    assertThat(amount.value()).isEqualTo(-2);
    assertThat(amount.unit()).isEqualTo("CNY");
  }

  @Test
  void relativeChangeIsTakenFromTheBaseStatedOrTheMeanOfSeveralYears() {
    Figures figures = Figures.of("x", "t").year(2015, 100).year(2016, 110).year(2020, 84);
    Promise single = Promise.of("x", "pct_change", "2020").asks("<=", -0.18).base("2015", NO);
    Promise mean = Promise.of("x", "pct_change", "2020").asks("<=", -0.18).base("2015/2016", NO);
    Promise none = Promise.of("x", "pct_change", "2020").asks("<=", -0.18);
    Promise scenario = Promise.of("x", "pct_change", "2020").base("scenario:P", NO);

    assertThat(measured(single, figures).value()).isEqualTo(-0.16, within(1e-12));
    assertThat(measured(mean, figures).value()).isEqualTo(-0.2, within(1e-12));
    assertThat(reason(none, figures)).isEqualTo("no_base_period");
    assertThat(reason(scenario, figures)).isEqualTo("no_base");
  }

  @Test
  void realMultiplesAndAveragesAreChainedFromPrintedRates() {
    Figures figures = rates(2011, 0.10, 0.08, 0.06, 0.07, 0.09);
    Promise twice =
        Promise.of("gdp", "multiple", "2015").asks(">=", 2).base("2010", NO).basis(PriceBasis.REAL);
    Promise average =
        Promise.of("gdp", "avg_growth", "2011/2015").asks(">=", 0.065).basis(PriceBasis.REAL);

    double index = 1.10 * 1.08 * 1.06 * 1.07 * 1.09;
    assertThat(measured(twice, figures).value()).isEqualTo(index, within(1e-12));
    assertThat(measured(average, figures).value())
        .isEqualTo(Math.pow(index, 0.2) - 1, within(1e-12));
  }

  @Test
  void chainWithAMissingRateIsNotBridged() {
    Figures figures = Figures.of("gdp", "CNY").growth(PriceBasis.REAL).year(2014, 0.07);
    figures.year(2016, 0.07);
    Promise promise =
        Promise.of("gdp", "avg_growth", "2014/2016").asks(">=", 0.06).basis(PriceBasis.REAL);

    assertThat(reason(promise, figures)).isEqualTo("no_base");
  }

  @Test
  void averagePrintedForTheSpanComesFirst() {
    Figures figures =
        rates(2001, 0.1, 0.1, 0.1, 0.1, 0.1)
            .measure("avg_growth", PriceBasis.REAL)
            .in(Period.span(2001, 2005), 0.125, "12.5");
    Promise promise = Promise.of("gdp", "avg_growth", "2001/2005").asks(">=", 0.12);

    assertThat(measured(promise, figures).value()).isEqualTo(0.125);
  }

  @Test
  void plainAverageIsComputedFromLevels() {
    Promise promise = Promise.of("x", "avg_growth", "2017/2018").asks(">=", 0.09);

    Measured measured = measured(promise, Figures.of("x", "CNY").year(2016, 100).year(2018, 121));

    assertThat(measured.value()).isEqualTo(0.1, within(1e-12));
  }

  @Test
  void sumsNeedAllYearsUnlessTheyReachTheGoalBefore() {
    Promise promise = Promise.of("jobs", "cumulative", "2011/2013").asks(">=", 30);
    Figures whole = Figures.of("jobs", "person").year(2011, 10).year(2012, 11).year(2013, 12);
    Figures gap = Figures.of("jobs", "person").year(2011, 10).year(2013, 12);
    Figures enough = Figures.of("jobs", "person").year(2011, 20).year(2013, 12);

    assertThat(measured(promise, whole).value()).isEqualTo(33);
    assertThat(measured(promise, gap).figure().bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(Verdicts.of(promise, gap).verdict()).isEqualTo("not measurable/period_incomplete");
    assertThat(Verdicts.of(promise, enough).verdict()).isEqualTo("exceeded");
  }

  @Test
  void sumPrintedForTheSpanComesFirst() {
    Promise promise = Promise.of("jobs", "cumulative", "2011/2013").asks(">=", 30);
    Figures figures =
        Figures.of("jobs", "person").year(2013, 12).in(Period.span(2011, 2013), 40, "40");

    assertThat(measured(promise, figures).value()).isEqualTo(40);
  }

  @Test
  void measureThatIsNotBuiltIsRefused() {
    Promise promise = Promise.of("x", "elasticity", "2019").asks("<=", 3);

    assertThat(reason(promise, levels(1, 2))).isEqualTo("measure_not_supported");
    assertThat(Verdicts.of(promise).verdict()).isEqualTo("not measurable/measure_not_supported");
  }

  @Test
  void milestoneIsJudgedOnlyIfALevelTellsOfIt() {
    Promise promise = Promise.of("title", "milestone", "2019").asks("=", 1).unit("title");

    assertThat(reason(promise, Figures.of("title", "title").year(2018, 0))).isEqualTo("no_actual");
    assertThat(measured(promise, Figures.of("title", "title").year(2019, 1)).value()).isEqualTo(1);
  }

  private static final double NO = Double.NaN;

  private static PriceBasis basis(String code) {
    return PriceBasis.parse(code).orElseThrow();
  }

  private static Figures levels(double base, double value) {
    return Figures.of("x", "CNY").year(2018, base).year(2019, value);
  }

  private static Figures rates(int first, double... rates) {
    Figures figures = Figures.of("gdp", "CNY").growth(PriceBasis.REAL);
    for (int i = 0; i < rates.length; i++) {
      figures.year(first + i, rates[i]);
    }
    return figures;
  }

  private static Measured measured(Promise promise, Figures figures) {
    return new Measuring(Peers.NONE).of(Asks.of(List.of(promise.target())).get(0), figures.panel());
  }

  private static String reason(Promise promise, Figures figures) {
    return measured(promise, figures).reason().code();
  }

  private static Indicator usually(PriceBasis basis) {
    return new Indicator("gdp", "", "", "CNY", Direction.HIGHER, "flow", basis, true, List.of());
  }
}
