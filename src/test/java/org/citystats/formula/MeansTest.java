package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.citystats.model.Mean;
import org.citystats.testing.Golden;
import org.citystats.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values by COINr 1.1.14 on R 4.2.2. */
class MeansTest {

  private static double mean(Mean mean, double power, double[] parts, double[] weights) {
    double[][] columns =
        Arrays.stream(parts).mapToObj(part -> new double[] {part}).toArray(double[][]::new);
    double[] into = new double[1];
    new Means(1).of(mean, power, new Means.Parts(columns, weights), into);
    return into[0];
  }

  @ParameterizedTest
  @CsvSource({
    "amean, ARITHMETIC, 0",
    "gmean, GEOMETRIC, 0",
    "hmean, HARMONIC, 0",
    "genmean_p2, POWER, 2",
    "genmean_pm2, POWER, -2"
  })
  void weightedMeansAgreeWithReference(String column, Mean mean, double power) throws IOException {
    Golden cases = Golden.table("coinr/means_small.csv");
    for (int row = 0; row < cases.size(); row++) {
      double expected = cases.number(row, column);
      double[] parts = {cases.number(row, "x1"), cases.number(row, "x2"), cases.number(row, "x3")};
      double[] weights = {
        cases.number(row, "w1"), cases.number(row, "w2"), cases.number(row, "w3")
      };

      double found = mean(mean, power, parts, weights);

      if (!Double.isNaN(expected)) {
        Near.figure(found, expected, column + " of " + cases.text(row, "case"));
      }
    }
  }

  /**
   * COINr's a_genmean gives nothing as soon as one part is missing, although its help says else.
   */
  @Test
  void powerMeanLeavesAMissingPartOut() {
    double[] parts = {90, Double.NaN, 30};
    double[] weights = {2, 1, 1};

    assertThat(mean(Mean.POWER, 2, parts, weights)).isEqualTo(Math.sqrt((2 * 8100.0 + 900) / 3));
  }

  @Test
  void geometricMeanOfZeroAndHarmonicMeanOfNegativesDoNotExist() {
    double[] weights = {1, 1};

    assertThat(mean(Mean.GEOMETRIC, 0, new double[] {0, 4}, weights)).isEqualTo(Means.NO_MEAN);
    assertThat(mean(Mean.HARMONIC, 0, new double[] {-1, 4}, weights)).isEqualTo(Means.NO_MEAN);
    assertThat(mean(Mean.ARITHMETIC, 0, new double[] {Double.NaN, Double.NaN}, weights)).isNaN();
  }

  @Test
  void copelandCountsWinsLessLosses() {
    double[][] parts = {{3, 2, 1}, {1, 3, 2}, {3, 1, 1}};

    assertThat(Copeland.of(parts, new double[] {1, 1, 1})).containsExactly(2, 0, -2);
    assertThat(Copeland.of(parts, new double[] {0, 3, 1})).containsExactly(-2, 2, 0);
  }

  @Test
  void aDuelOfEqualWeightIsDrawn() {
    double[][] parts = {{3, 2}, {1, 3}};

    assertThat(Copeland.of(parts, new double[] {1, 1})).containsExactly(0, 0);
  }
}
