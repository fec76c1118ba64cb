package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.citystats.model.Weighting;
import org.citystats.testing.Golden;
import org.citystats.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reference values by pymcdm on 51 countries and 12 positive indicators; read beside the project.
 */
class DataWeightsTest {

  @ParameterizedTest
  @CsvSource({
    "equal_weights, EQUAL",
    "entropy_weights, ENTROPY",
    "critic_weights, CRITIC",
    "standard_deviation_weights, SD",
    "variance_weights, VARIANCE",
    "gini_weights, GINI"
  })
  void weightsAgreeWithReference(String name, Weighting kind) throws IOException {
    Golden expected = Golden.table("mcdm/weights_expected.csv").where("weighting", name);
    Golden matrix = Golden.table("mcdm/input_matrix.csv");
    double[][] columns =
        expected.texts("iCode").stream().map(matrix::numbers).toArray(double[][]::new);

    double[] found = DataWeights.of(kind, columns).orElseThrow();

    Near.columns(found, expected.numbers("weight"), name);
  }

  /** Less is better in three columns: the reference turns them itself. */
  @ParameterizedTest
  @CsvSource({"merec_weights, MEREC", "lopcow_weights, LOPCOW"})
  void weightsOfTurnedColumnsAgreeWithReference(String name, Weighting kind) throws IOException {
    Golden expected = Golden.table("mcdm/weights_expected.csv").where("weighting", name);
    Golden matrix = Golden.table("mcdm/input_matrix.csv");
    double[][] columns = new double[expected.size()][];
    for (int row = 0; row < columns.length; row++) {
      boolean lower = expected.number(row, "direction") < 0;
      double[] column = matrix.numbers(expected.text(row, "iCode"));
      columns[row] = Arrays.stream(column).map(x -> lower ? turned(x, kind) : x).toArray();
    }

    double[] found = DataWeights.of(kind, columns).orElseThrow();

    Near.columns(found, expected.numbers("weight"), name);
  }

  private static double turned(double x, Weighting kind) {
    return kind == Weighting.MEREC ? 1 / x : -x;
  }

  @Test
  void entropyOfNegativeValuesGivesNoWeights() {
    assertThat(DataWeights.of(Weighting.ENTROPY, new double[][] {{1, -1}, {2, 3}})).isEmpty();
  }

  @Test
  void firstComponentOfTwoLikeColumnsAndAnUnlikeOneWeighsTheTwo() {
    double[][] columns = {{1, 2, 3, 4, 5}, {1.1, 2, 2.9, 4.2, 5}, {2, 1, 3, 1, 2}};

    double[] weights = DataWeights.of(Weighting.PCA, columns).orElseThrow();

    assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-12));
    assertThat(weights[0]).isCloseTo(0.5, within(0.01));
    assertThat(weights[2]).isLessThan(0.01);
  }
}
