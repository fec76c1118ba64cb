package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.citystats.model.Direction;
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
import org.citystats.schema.IndexConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By how much a score may be off because figures are rounded. */
class LeewayTest {

  private static final long SEED = 20_261_125L;
  private static final double[] ROUND = {0, 4, 10};

  private static IndexMethods by(Normalisation kind) {
    Scale scale = new Scale(kind, 1, 101, "", Beyond.COUNTS, Bounds.PERIOD);
    return new IndexMethods(scale, Gaps.USUAL, OutlierRule.USUAL, Weighting.GIVEN, "");
  }

  private static double slack(Worked worked, String node) {
    Columns rows = worked.made().scores(Certainties.NONE);
    return Worked.figure(rows, node, "A001", IndexConcepts.SCORE_SLACK);
  }

  @Test
  void aFigureRoundedToOneInTenLeavesATwentiethOfTheScaleOpenOnEitherSide() {
    Worked worked =
        Worked.of(3, Mean.ARITHMETIC)
            .by(by(Normalisation.MINMAX))
            .indicator("x", "all", Direction.HIGHER, ROUND, 1)
            .indicator("y", "all", Direction.LOWER, ROUND, 0);

    assertThat(slack(worked, "x")).isCloseTo(5, within(1e-9));
    assertThat(slack(worked, "y")).isZero();
    assertThat(slack(worked, "all")).isCloseTo(2.5, within(1e-9));
  }

  @Test
  void aPillarOfWhichLessIsBetterIsAsUnsureAsItsFigures() {
    Worked worked =
        Worked.of(3, Mean.ARITHMETIC)
            .by(by(Normalisation.MINMAX))
            .pillar("burden", Direction.LOWER)
            .indicator("x", "burden", Direction.HIGHER, ROUND, 1);

    assertThat(slack(worked, "burden")).isCloseTo(5, within(1e-9));
    assertThat(slack(worked, "all")).isCloseTo(5, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(names = {"BORDA", "PERCENTILE_RANK"})
  void whereAreasAreCountedItIsNotSaid(Normalisation kind) {
    Worked worked =
        Worked.of(3, Mean.ARITHMETIC)
            .by(by(kind))
            .indicator("x", "all", Direction.HIGHER, ROUND, 1);

    assertThat(slack(worked, "all")).isNaN();
  }

  @Test
  void whereAreasAreComparedItIsNotSaid() {
    Worked worked =
        Worked.of(3, Mean.COPELAND)
            .indicator("x", "all", Direction.HIGHER, ROUND, 1)
            .indicator("y", "all", Direction.HIGHER, 3, 1, 2);

    assertThat(slack(worked, "all")).isNaN();
  }

  /** The true figures of an area lie within half a digit of those printed; so does its score. */
  @ParameterizedTest
  @EnumSource(names = {"ARITHMETIC", "GEOMETRIC", "HARMONIC"})
  void scoresOfTrueFiguresLieWithinTheSlack(Mean mean) {
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      Truth truth = new Truth(random, mean);

      double off = Math.abs(truth.score(truth.exact()) - truth.score(truth.printed()));

      assertThat(off)
          .as("seed %d, round %d", SEED, round)
          .isLessThanOrEqualTo(truth.slack() + 1e-9);
    }
  }

  /** Figures between fixed posts, so that the scale stands still. */
  private record Truth(double[][] exact, double[][] printed, Mean mean) {

    Truth(Random random, Mean mean) {
      this(new double[2][3], new double[2][3], mean);
      for (int column = 0; column < 2; column++) {
        for (int area = 0; area < 3; area++) {
          exact[column][area] = area == 1 ? 2 + 6 * random.nextDouble() : 5L * area;
          printed[column][area] = Math.rint(exact[column][area]);
        }
      }
    }

    private Worked worked(double[][] figures, double step) {
      return Worked.of(3, mean)
          .by(by(Normalisation.MINMAX))
          .indicator("x", "all", Direction.HIGHER, figures[0], step)
          .indicator("y", "all", Direction.LOWER, figures[1], step);
    }

    double score(double[][] figures) {
      Columns rows = worked(figures, 0).made().scores(Certainties.NONE);
      return Worked.figure(rows, "all", "A001", org.citystats.schema.Concepts.SCORE);
    }

    double slack() {
      return LeewayTest.slack(worked(printed, 1), "all");
    }
  }
}
