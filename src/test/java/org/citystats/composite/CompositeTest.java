package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citystats.model.Direction;
import org.citystats.model.Imputation;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexMethods.Beyond;
import org.citystats.model.IndexMethods.Bounds;
import org.citystats.model.IndexMethods.Gaps;
import org.citystats.model.IndexMethods.OutlierRule;
import org.citystats.model.IndexMethods.Scale;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Weighting;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of an index rely on beside the reference values. */
class CompositeTest {

  private static final double NAN = Double.NaN;

  private static IndexMethods methods(Bounds bounds, Gaps gaps, double low) {
    Scale scale = new Scale(Normalisation.MINMAX, low, 100, "", Beyond.COUNTS, bounds);
    return new IndexMethods(scale, gaps, OutlierRule.USUAL, Weighting.GIVEN, "");
  }

  private static Columns scores(Worked worked) {
    return worked.made().scores(Certainties.NONE);
  }

  private static String why(Columns rows, String node, String area) {
    return Worked.text(rows, node, area, Concepts.WHY_NOT);
  }

  /** COINr 58: bounds that hold over years were ignored for panels. */
  @Test
  void boundsOverAllYearsMakeScoresOfUnlikeYearsComparable() {
    double[] years = {0, 5, 10, 10, 15, 20};

    Columns each =
        scores(Worked.of(3, Mean.ARITHMETIC).indicator("x", "all", Direction.HIGHER, years));
    Columns all =
        scores(
            Worked.of(3, Mean.ARITHMETIC)
                .by(methods(Bounds.ALL, Gaps.USUAL, 0))
                .indicator("x", "all", Direction.HIGHER, years));

    assertThat(Worked.figure(each, "x", "A000", Concepts.SCORE)).isZero();
    assertThat(Worked.figure(all, "x", "A000", Concepts.SCORE)).isEqualTo(50);
    assertThat(Worked.figure(all, "x", "A002", Concepts.SCORE)).isEqualTo(100);
  }

  @Test
  void anAreaWithTooFewIndicatorsIsUnrankedAndNeverLast() {
    Columns rows =
        scores(
            Worked.of(3, Mean.ARITHMETIC)
                .indicator("x", "all", Direction.HIGHER, 1, 2, 3)
                .indicator("y", "all", Direction.HIGHER, 1, NAN, 3));

    assertThat(why(rows, "all", "A001")).isEqualTo("too_few_indicators");
    assertThat(why(rows, "y", "A001")).isEqualTo("no_value");
    assertThat(Worked.figure(rows, "all", "A001", IndexConcepts.SHARE_PRESENT)).isEqualTo(0.5);
    assertThat(Worked.figure(rows, "all", "A000", Concepts.RANK)).isEqualTo(2);
  }

  @Test
  void valuesThatDoNotDifferHaveNoScoreAndDoNotCount() {
    Columns rows =
        scores(
            Worked.of(3, Mean.ARITHMETIC)
                .indicator("x", "all", Direction.HIGHER, 1, 2, 3)
                .indicator("same", "all", Direction.HIGHER, 7, 7, 7));

    assertThat(why(rows, "same", "A001")).isEqualTo("no_spread");
    assertThat(Worked.figure(rows, "all", "A001", Concepts.SCORE)).isEqualTo(50);
  }

  @Test
  void aMeanThatDoesNotExistIsNoScoreOfTheNodesAbove() {
    Columns rows =
        scores(
            Worked.of(3, Mean.GEOMETRIC)
                .indicator("x", "all", Direction.HIGHER, 1, 2, 3)
                .indicator("y", "all", Direction.HIGHER, 3, 2, 3));

    assertThat(why(rows, "all", "A000")).isEqualTo("no_mean");
    assertThat(why(rows, "all", "A002")).isEmpty();
  }

  @Test
  void noAreaAtAllHasAScoreWhereNothingIsPublished() {
    Columns rows =
        scores(
            Worked.of(2, Mean.ARITHMETIC)
                .indicator("x", "all", Direction.HIGHER, NAN, NAN, 1, NAN));

    assertThat(why(rows, "all", "A001")).isEqualTo("too_few_indicators");
    assertThat(rows.size()).isEqualTo(4);
  }

  @Test
  void oneMemberAloneHasNoSpreadAndNoPlace() {
    Columns rows = scores(Worked.of(1, Mean.ARITHMETIC).indicator("x", "all", Direction.HIGHER, 4));

    assertThat(why(rows, "x", "A000")).isEqualTo("no_spread");
    assertThat(why(rows, "all", "A000")).isEqualTo("too_few_indicators");
  }

  @Test
  void equalScoresShareTheBetterPlace() {
    Columns rows =
        scores(
            Worked.of(4, Mean.ARITHMETIC)
                .indicator("x", "all", Direction.HIGHER, 0.3, 0.1, 0.2, 0)
                .indicator("y", "all", Direction.HIGHER, 0, 0.2, 0.1, 0.3));

    for (String area : List.of("A000", "A001", "A002", "A003")) {
      assertThat(Worked.figure(rows, "all", area, Concepts.RANK)).as(area).isEqualTo(1);
    }
  }

  /** COINr 66: a pillar of which less is better. */
  @Test
  void aPillarOfWhichLessIsBetterIsTurnedOnTheScale() {
    Columns rows =
        scores(
            Worked.of(3, Mean.ARITHMETIC)
                .pillar("harm", Direction.LOWER)
                .indicator("x", "harm", Direction.HIGHER, 0, 1, 4)
                .indicator("y", "all", Direction.HIGHER, 1, 1, 2));

    assertThat(Worked.figure(rows, "x", "A001", Concepts.SCORE)).isEqualTo(25);
    assertThat(Worked.figure(rows, "harm", "A001", Concepts.SCORE)).isEqualTo(75);
  }

  @ParameterizedTest(name = "{0}: {1}, marked {2}")
  @CsvSource({
    "MEAN, 6, mean",
    "MEDIAN, 6, median",
    "CARRY_FORWARD, 2, carry_forward:2018",
    "LINEAR, 3, linear",
    "LINEAR_CONSTANT, 3, linear"
  })
  void whatStandsInForAMissingFigureIsMarked(Imputation how, double expected, String mark) {
    double[] years = {2, 3, 8, NAN, 5, 7, 4, 9, 9};
    Columns rows =
        scores(
            Worked.of(3, Mean.ARITHMETIC)
                .by(methods(Bounds.PERIOD, new Gaps(how, List.of(), 3, 0), 0))
                .indicator("x", "all", Direction.HIGHER, years)
                .indicator("y", "all", Direction.HIGHER, 1, 2, 3, 1, 2, 3, 1, 2, 3));

    int row = rowOf2019(rows);
    assertThat(rows.number(row, IndexConcepts.VALUE)).isCloseTo(expected, within(1e-12));
    assertThat(rows.text(row, IndexConcepts.IMPUTED)).isEqualTo(mark);
    assertThat(rows.text(row, Concepts.OBS_STATUS)).isEqualTo("I");
  }

  private static int rowOf2019(Columns rows) {
    for (int row = 0; row < rows.size(); row++) {
      boolean found =
          rows.text(row, IndexConcepts.NODE).equals("x")
              && rows.text(row, Concepts.REF_AREA).equals("A000")
              && rows.text(row, Concepts.TIME_PERIOD).equals("2019");
      if (found) {
        return row;
      }
    }
    return -1;
  }

  /** A value is carried no further than is said. */
  @Test
  void aValueBeyondReachIsNotCarriedForward() {
    Columns rows =
        scores(
            Worked.of(2, Mean.ARITHMETIC)
                .by(methods(Bounds.PERIOD, new Gaps(Imputation.CARRY_FORWARD, List.of(), 1, 0), 0))
                .indicator("x", "all", Direction.HIGHER, 1, 2, NAN, 3, NAN, 4)
                .indicator("y", "all", Direction.HIGHER, 1, 2, 1, 2, 1, 2));

    assertThat(why(rows, "x", "A000")).isEqualTo("no_value");
  }

  @Test
  void strengthsAreAmongTheBestQuarterAndAboveTheOwnPlace() {
    Columns rows =
        scores(
            Worked.of(5, Mean.ARITHMETIC)
                .indicator("x", "all", Direction.HIGHER, 9, 1, 2, 3, 4)
                .indicator("y", "all", Direction.HIGHER, 0, 7, 8, 9, 6));

    assertThat(Worked.text(rows, "x", "A000", IndexConcepts.STANDING)).isEqualTo("strength");
    assertThat(Worked.text(rows, "y", "A000", IndexConcepts.STANDING)).isEqualTo("weakness");
    assertThat(Worked.text(rows, "x", "A003", IndexConcepts.STANDING)).isEmpty();
  }

  /**
   * Entropy needs columns without negative values; where weights do not exist nobody has a score.
   */
  @Test
  void weightsThatDoNotExistGiveAReasonAndNoScore() {
    Scale scale = new Scale(Normalisation.ZSCORE, 0, 1, "", Beyond.COUNTS, Bounds.PERIOD);
    IndexMethods made =
        new IndexMethods(scale, Gaps.USUAL, OutlierRule.USUAL, Weighting.ENTROPY, "");

    Columns rows =
        scores(
            Worked.of(3, Mean.ARITHMETIC)
                .by(made)
                .indicator("x", "all", Direction.HIGHER, 1, 2, 4)
                .indicator("y", "all", Direction.HIGHER, 3, 1, 2));

    assertThat(why(rows, "all", "A000")).isEqualTo("no_weight");
  }
}
