package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.citystats.model.Direction;
import org.citystats.schema.Concepts;
import org.citystats.schema.TargetConcepts;
import org.junit.jupiter.api.Test;

/** What others judge wrongly is judged rightly by the rules of this program. */
class PeerDefectsTest {

  private static String verdict(Promise promise, Figures figures) {
    return Verdicts.of(promise, figures).verdict();
  }

  /** Two negative rates make a positive ratio in progress code before 2024. */
  @Test
  void aFallBelowTheBoundIsNoProgressTowardsIt() {
    Promise promise = Promise.of("x", "level", "2025").asks(">=", 90).base("2020", Double.NaN);

    Verdicts verdicts = Verdicts.of(promise, Figures.of("x", "CNY").year(2020, 95).year(2022, 88));

    assertThat(verdicts.verdict()).isEqualTo("off track");
    assertThat(verdicts.number("T", Concepts.PROGRESS)).isNaN();
  }

  /** A base that equals the goal makes a ratio of minus infinity there. */
  @Test
  void aGoalThatIsTheBaseIsJudgedByWhetherItIsKept() {
    Promise promise = Promise.of("x", "level", "2025").asks(">=", 100).base("2020", Double.NaN);

    assertThat(verdict(promise, Figures.of("x", "CNY").year(2020, 100).year(2022, 101)))
        .isEqualTo("on track");
    assertThat(verdict(promise, Figures.of("x", "CNY").year(2020, 100).year(2022, 98)))
        .isEqualTo("off track");
  }

  /**
   * A goal of zero becomes 0.001 there, so that a fall on the straight line is limited progress.
   */
  @Test
  void aGoalOfZeroIsReachedOnAStraightLine() {
    Promise promise =
        Promise.of("x", "level", "2030")
            .asks("<=", 0)
            .base("2015", Double.NaN)
            .direction(Direction.LOWER);

    Verdicts verdicts = Verdicts.of(promise, Figures.of("x", "t").year(2015, 10).year(2020, 6));

    assertThat(verdicts.number("T", Concepts.PROGRESS)).isEqualTo(0.4);
    assertThat(verdicts.number("T", Concepts.EXPECTED_PROGRESS)).isEqualTo(1.0 / 3);
    assertThat(verdicts.verdict()).isEqualTo("on track");
  }

  /** A year that is over is still graded as on the way there. */
  @Test
  void aYearThatIsOverIsJudgedByItsOwnFigure() {
    Promise promise = Promise.of("x", "level", "2020").asks(">=", 150).base("2015", Double.NaN);

    assertThat(
            verdict(
                promise, Figures.of("x", "CNY").year(2015, 100).year(2020, 120).year(2022, 160)))
        .isEqualTo("missed");
  }

  /** Years between the first and the last count for nothing there. */
  @Test
  void yearsBetweenCountInTheForecast() {
    Promise promise = Promise.of("x", "level", "2025").asks(">=", 150).base("2018", Double.NaN);
    Figures calm =
        Figures.of("x", "CNY").year(2018, 100).year(2019, 105).year(2020, 109).year(2021, 115);
    Figures wild =
        Figures.of("x", "CNY").year(2018, 100).year(2019, 130).year(2020, 80).year(2021, 115);
    for (int year = 2010; year < 2018; year++) {
      calm.year(year, 60 + 5 * (year - 2010) + year % 2);
      wild.year(year, 60 + 5 * (year - 2010) + 30 * (year % 2));
    }

    double sure =
        Verdicts.of(promise, calm.year(2022, 120)).number("T", TargetConcepts.PROBABILITY);
    double unsure =
        Verdicts.of(promise, wild.year(2022, 120)).number("T", TargetConcepts.PROBABILITY);

    assertThat(sure).isLessThan(unsure);
  }
}
