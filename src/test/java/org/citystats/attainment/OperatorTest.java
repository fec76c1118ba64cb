package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.PriceBasis;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

  @ParameterizedTest(name = "growth {0} {1} ({2}) with {3}: {4}, margin {5}")
  @CsvSource({
    ">=,0.07,higher,0.07,achieved,0",
    ">=,0.07,higher,0.0799,achieved,0.0099",
    ">=,0.07,higher,0.08,exceeded,0.01",
    ">=,0.07,higher,0.0699,nearly,-0.0001",
    ">=,0.07,higher,0.06,nearly,-0.01",
    ">=,0.07,higher,0.0599,missed,-0.0101",
    ">,0.07,higher,0.07,nearly,0",
    ">,0.07,higher,0.0701,achieved,0.0001",
    "<=,0.03,lower,0.03,achieved,0",
    "<=,0.03,lower,0.02,exceeded,0.01",
    "<=,0.03,lower,0.031,nearly,-0.001",
    "<=,0.03,lower,0.05,missed,-0.02",
    "<=,-0.03,lower,-0.03,achieved,0",
    "<=,-0.03,lower,-0.035,achieved,0.005",
    "<,0.03,lower,0.03,nearly,0",
    "<,0.03,lower,0.0299,achieved,0.0001",
    "=,0.05,higher,0.05,achieved,0",
    "=,0.05,higher,0.06,exceeded,0.01",
    "=,0.05,higher,0.045,nearly,-0.005",
    "=,0.05,lower,0.05,achieved,0",
    "=,0.05,lower,0.039,exceeded,0.011",
    "=,0.05,lower,0.07,missed,-0.02",
    "=,0.05,none,0.05,achieved,0",
    "=,0.05,none,0.06,nearly,-0.01",
    "=,0.05,none,0.08,missed,-0.03",
    "~,0.078,higher,0.073,achieved,-0.005",
    "~,0.078,higher,0.0729,nearly,-0.0051",
    "~,0.078,higher,0.063,nearly,-0.015",
    "~,0.078,higher,0.0629,missed,-0.0151",
    "~,0.2,higher,0.254,exceeded,0.054",
    "~,0.03,lower,0.035,achieved,-0.005",
    "~,0.03,lower,0.0351,nearly,-0.0051",
    "~,0.03,lower,0.003,exceeded,0.027",
    "~,0.03,none,0.025,achieved,0",
    "~,0.03,none,0.035,achieved,0",
    "~,0.03,none,0.036,nearly,-0.001",
    "~,0.03,none,0.09,missed,-0.055",
    "hold,0.04,higher,0.04,achieved,0",
    "hold,0.04,higher,0.02,missed,-0.02",
    "hold,0.04,lower,0.04,achieved,0",
    "hold,0.04,none,0.042,achieved,0.003",
  })
  void everyOperatorReadsEveryDirection(
      String op, double goal, String direction, double reached, String verdict, double margin) {
    Promise promise =
        Promise.of("gdp", "growth", "2019")
            .asks(op, goal)
            .direction(Direction.parse(direction).orElseThrow());

    Verdicts verdicts = Verdicts.of(promise, printed(reached));

    assertThat(verdicts.verdict()).isEqualTo(verdict);
    assertThat(verdicts.number("T", Concepts.MARGIN)).isEqualTo(margin);
  }

  @ParameterizedTest(name = "between 6 % and 6.5 % ({0}) with {1}: {2}")
  @CsvSource({
    "none,0.06,achieved", "none,0.065,achieved", "none,0.0601,achieved", "none,0.066,nearly",
    "none,0.05,nearly", "none,0.09,missed", "higher,0.06,achieved", "higher,0.07,achieved",
    "higher,0.075,exceeded", "higher,0.0599,nearly", "lower,0.065,achieved", "lower,0.04,exceeded",
    "lower,0.066,nearly"
  })
  void bothEndsOfARangeBelongToIt(String direction, double reached, String verdict) {
    Promise promise =
        Promise.of("gdp", "growth", "2019")
            .asks("between", 0.06, 0.065)
            .direction(Direction.parse(direction).orElseThrow());

    assertThat(Verdicts.of(promise, printed(reached)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} {1} {2} with {3}: {4}, ratio {5}")
  @CsvSource({
    "CNY,>=,100,105,exceeded,1.05",
    "CNY,>=,100,104.9,achieved,1.049",
    "CNY,>=,100,95,nearly,0.95",
    "CNY,>=,100,94.9,missed,0.949",
    "CNY,~,100,97,achieved,0.97",
    "CNY,~,100,96.9,nearly,0.969",
    "CNY,~,100,92,nearly,0.92",
    "CNY,~,100,91.9,missed,0.919",
    "working_day,<,5,5,nearly,1",
    "working_day,<,5,4,exceeded,1.25",
    "working_day,<,5,4.9,achieved,1.0204081632653061",
    "minute,<=,30,31,nearly,0.967741935483871",
    "ratio,<=,0.055,0.055,achieved,1",
    "ratio,<=,0.055,0.06,nearly,0.9166666666666667",
    "ratio,<=,0.055,0.066,missed,0.8333333333333334",
    "pp,>=,0.01,0.005,nearly,0.5",
  })
  void bandsOfLevelsAreSharesOfTheGoalAndThoseOfRatesPoints(
      String unit, String op, double goal, double reached, String verdict, double ratio) {
    Promise promise = Promise.of("x", "level", "2019").asks(op, goal).unit(unit);

    Verdicts verdicts = Verdicts.of(promise, Figures.of("x", unit).year(2019, reached));

    assertThat(verdicts.verdict()).isEqualTo(verdict);
    assertThat(verdicts.number("T", Concepts.RATIO)).isEqualTo(ratio, within(1e-12));
  }

  @ParameterizedTest(name = "a share of at most {0}: {1} is {2}")
  @CsvSource({
    "0.05,0.06,nearly",
    "0.05,0.0601,missed",
    "0.04,0.05,nearly",
    "0.0072,0.009,nearly",
    "0.0072,0.0091,missed",
    "0.0007,0.00223,missed",
    "0.0007,0.0005,exceeded",
    "0,0.01,nearly"
  })
  void bandsOfSmallSharesShrinkWithTheGoal(double goal, double reached, String verdict) {
    Promise promise =
        Promise.of("x", "level", "2019").asks("<=", goal).unit("ratio").direction(Direction.LOWER);
    Figures figures = Figures.of("x", "ratio").year(2019, reached);

    assertThat(Verdicts.of(promise, figures).verdict()).isEqualTo(verdict);
  }

  @Test
  void bindingTargetsHaveNoNearBand() {
    Promise promise = Promise.of("gdp", "growth", "2019").asks(">=", 0.07).binding();

    assertThat(Verdicts.of(promise, printed(0.0699)).verdict()).isEqualTo("missed");
    assertThat(Verdicts.of(promise, printed(0.07)).verdict()).isEqualTo("achieved");
  }

  @ParameterizedTest(name = "{0} {1}, printed {2} {3}: {4}")
  @CsvSource({
    ">=,0.07,>,0.07,achieved",
    ">,0.07,>,0.07,achieved",
    ">,0.07,>=,0.07,not measurable/actual_is_bound",
    ">=,0.07,>=,0.07,achieved",
    ">=,0.07,>=,0.08,exceeded",
    ">=,0.07,>,0.065,not measurable/actual_is_bound",
    ">=,0.07,<,0.07,missed",
    ">=,0.07,<=,0.06,missed",
    ">=,0.07,<=,0.07,not measurable/actual_is_bound",
    "<=,0.03,<,0.03,achieved",
    "<=,0.03,<=,0.02,exceeded",
    "<=,0.03,>,0.03,missed",
    "~,0.078,>,0.07,not measurable/actual_is_bound",
    "~,0.078,>=,0.073,achieved",
    ">=,0.07,~,0.07,achieved",
    "between,0.06,>,0.05,not measurable/actual_is_bound",
  })
  void boundSettlesATargetOnlyIfEveryPossibleValueDoes(
      String op, double goal, String bound, double printed, String verdict) {
    Promise promise = Promise.of("gdp", "growth", "2019").asks(op, goal, goal + 0.005);
    Figures figures =
        Figures.of("gdp", "CNY")
            .growth(PriceBasis.REAL)
            .bound(Bound.parse(bound).orElseThrow())
            .year(2019, printed);

    assertThat(Verdicts.of(promise, figures).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} with a change of {1}: {2}")
  @CsvSource({"up,3,achieved", "up,0,missed", "up,-1,missed", "down,-1,achieved", "down,1,missed"})
  void directionIsJudgedByTheChangeOfTwoValues(String op, double change, String verdict) {
    Promise promise = Promise.of("x", "change", "2019").asks(op);
    Figures figures = Figures.of("x", "CNY").year(2018, 100).year(2019, 100 + change);

    Verdicts verdicts = Verdicts.of(promise, figures);

    assertThat(verdicts.verdict()).isEqualTo(verdict);
    assertThat(verdicts.number("T", Concepts.MARGIN)).isEqualTo(op.equals("up") ? change : -change);
  }

  @Test
  void directionIsJudgedByPrintedGrowthIfThereAreNoTwoValues() {
    Promise promise = Promise.of("x", "change", "2019").asks("up");
    Figures figures = Figures.of("x", "CNY").growth(PriceBasis.NOMINAL).year(2019, 0.02);

    Verdicts verdicts = Verdicts.of(promise, figures);

    assertThat(verdicts.verdict()).isEqualTo("achieved");
    assertThat(verdicts.text("T", Concepts.UNIT_MEASURE)).isEqualTo("ratio");
  }

  @Test
  void riseWithoutAFigureMeetsUpButNoFigure() {
    Figures figures =
        Figures.of("x", "CNY").growth(PriceBasis.NOMINAL).bound(Bound.UP).year(2019, Double.NaN);

    Promise up = Promise.of("x", "growth", "2019").asks("up");
    Promise more = Promise.of("x", "growth", "2019").asks(">=", 0.05);

    assertThat(Verdicts.of(up, figures).verdict()).isEqualTo("achieved");
    assertThat(Verdicts.of(more, figures).verdict()).isEqualTo("not measurable/actual_is_bound");
  }

  @Test
  void directionWithoutAnyFigureIsQualitative() {
    Promise promise = Promise.of("x", "change", "2019").asks("up");

    assertThat(Verdicts.of(promise).verdict()).isEqualTo("not measurable/qualitative");
  }

  @Test
  void computedRateThatEqualsTheBoundToNineDigitsMeetsItButIsNotMore() {
    Figures figures = Figures.of("x", "CNY").year(2018, 3).year(2019, 3.3);
    Promise least = Promise.of("x", "growth", "2019").asks(">=", 0.1).binding();
    Promise more = Promise.of("x", "growth", "2019").asks(">", 0.1).binding();

    assertThat(Verdicts.of(least, figures).verdict()).isEqualTo("achieved");
    assertThat(Verdicts.of(more, figures).verdict()).isEqualTo("missed");
  }

  @Test
  void publishedLevelsAreComparedToTheLastDigit() {
    Promise promise = Promise.of("x", "level", "2019").asks(">", 50_000_000_000.0).binding();
    Figures more = Figures.of("x", "CNY").year(2019, 50_000_000_001.0);
    Figures equal = Figures.of("x", "CNY").year(2019, 50_000_000_000.0);

    assertThat(Verdicts.of(promise, more).verdict()).isEqualTo("achieved");
    assertThat(Verdicts.of(promise, equal).verdict()).isEqualTo("missed");
  }

  @ParameterizedTest
  @CsvSource({"assigned,value_not_set", "deferred,deferred", ">=,value_not_set"})
  void targetsWithoutAValueCannotBeJudged(String op, String reason) {
    Promise promise = Promise.of("gdp", "growth", "2019").asks(op);

    assertThat(Verdicts.of(promise, printed(0.07)).verdict())
        .isEqualTo("not measurable/%s".formatted(reason).toLowerCase(Locale.ROOT));
  }

  private static Figures printed(double growth) {
    return Figures.of("gdp", "CNY").growth(PriceBasis.REAL).year(2019, growth);
  }
}
