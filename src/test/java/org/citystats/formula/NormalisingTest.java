package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.citystats.formula.Normalising.Frame;
import org.citystats.model.Direction;
import org.citystats.model.Normalisation;
import org.citystats.testing.Golden;
import org.citystats.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reference values by COINr 1.1.14 on R 4.2.2, on indicators of the ASEM portal; read beside the
 * project.
 */
class NormalisingTest {

  @ParameterizedTest
  @CsvSource({
    "minmax_0_100, MINMAX, 0, 100, false",
    "minmax_1_100, MINMAX, 1, 100, false",
    "zscore_0_1, ZSCORE, 0, 1, false",
    "zscore_100_10, ZSCORE, 100, 110, false",
    "percentile_rank, PERCENTILE_RANK, 0, 1, false",
    "borda, BORDA, 0, 1, false",
    "rank, BORDA, 1, 2, false",
    "dist2max, DISTANCE_TO_MAX, 0, 1, false",
    "dist2ref_SGP, DISTANCE_TO_REFERENCE, 0, 1, false",
    "dist2ref_SGP_capped, DISTANCE_TO_REFERENCE, 0, 1, true",
    "dist2targ, DISTANCE_TO_TARGET, 0, 1, false",
    "dist2targ_capped, DISTANCE_TO_TARGET, 0, 1, true",
    "goalposts_p5_p95, GOALPOSTS, 0, 100, false"
  })
  void scoresAgreeWithReference(
      String method, Normalisation kind, double low, double high, boolean capped)
      throws IOException {
    Golden expected = Golden.table("coinr/norm_methods_expected.csv").where("method", method);
    Golden params = Golden.table("coinr/norm_methods_params.csv");
    for (String indicator : expected.texts("iCode").stream().distinct().toList()) {
      Golden rows = expected.where("iCode", indicator);
      Golden told = params.where("iCode", indicator);
      double reference = rows.where("uCode", "SGP").number(0, "raw");
      double aim = kind == Normalisation.DISTANCE_TO_TARGET ? number(told, "Target") : reference;
      Frame frame =
          new Frame(low, high, number(told, "gp_lower"), number(told, "gp_upper"), aim, capped);

      double[] found = new Normalising(kind, direction(indicator), frame).of(rows.numbers("raw"));

      Near.columns(found, rows.numbers("value"), method + " of " + indicator);
    }
    assertThat(expected.size()).isEqualTo(306);
  }

  private static double number(Golden told, String column) {
    return told.size() == 0 ? Double.NaN : told.number(0, column);
  }

  private static Direction direction(String indicator) throws IOException {
    Golden meta = Golden.table("coinr/asem_meta.csv").where("iCode", indicator);
    return meta.text(0, "Direction").equals("1") ? Direction.HIGHER : Direction.LOWER;
  }

  /** The reference divides -15 by -0.3 and gives the worst country the largest share. */
  @Test
  void shareOfMaxPutsTheBestFirstWhereLessIsBetterToo() throws IOException {
    Golden expected = Golden.table("coinr/norm_methods_expected.csv").where("method", "fracmax");
    for (String indicator : expected.texts("iCode").stream().distinct().toList()) {
      Golden rows = expected.where("iCode", indicator);
      Direction direction = direction(indicator);
      double[] reference = rows.numbers("value");
      boolean finite = java.util.Arrays.stream(reference).noneMatch(Double::isInfinite);

      double[] found =
          new Normalising(Normalisation.SHARE_OF_MAX, direction, Frame.scale(0, 1))
              .of(rows.numbers("raw"));

      for (int row = 0; finite && row < found.length; row++) {
        double value = reference[row];
        double right =
            direction == Direction.LOWER && rows.number(row, "raw") > 0 ? 1 / value : value;
        Near.figure(found[row], right, indicator + ", row " + row);
      }
    }
  }

  /** The reference scales -15 between 0 and 100 to -15: the bounds stay where the values turn. */
  @Test
  void boundsChangePlacesWhereLessIsBetter() throws IOException {
    Golden expected =
        Golden.table("coinr/norm_methods_expected.csv").where("method", "scaled_0_100");
    for (String indicator : List.of("LPI", "CO2")) {
      Golden rows = expected.where("iCode", indicator);
      Frame frame = new Frame(0, 100, 0, 100, Double.NaN, false);
      double shift = indicator.equals("CO2") ? 100 : 0;

      double[] found =
          new Normalising(Normalisation.FIXED, direction(indicator), frame).of(rows.numbers("raw"));

      for (int row = 0; row < found.length; row++) {
        Near.figure(found[row], rows.number(row, "value") + shift, indicator + ", row " + row);
      }
    }
  }

  @Test
  void valuesThatDoNotDifferHaveNoScore() {
    double[] found =
        new Normalising(Normalisation.MINMAX, Direction.HIGHER, Frame.scale(0, 100))
            .of(new double[] {3, 3, Double.NaN, 3});

    assertThat(found).containsOnly(Double.NaN);
  }
}
