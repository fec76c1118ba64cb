package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.citystats.model.Treatment;
import org.citystats.testing.Golden;
import org.citystats.testing.Near;
import org.junit.jupiter.api.Test;

/** Reference values by COINr 1.1.14 on R 4.2.2. */
class OutliersTest {

  private static final Outliers USUAL = new Outliers(2, 3.5, 5);

  @Test
  void oneTailOfTwelveValuesIsDrawnToTheNextOne() throws IOException {
    Golden expected = Golden.table("coinr/outlier_small.csv");
    double[] column = expected.numbers("x");

    Outliers.Treated treated = USUAL.of(column, Treatment.WINSORISE);

    Near.columns(treated.values(), expected.numbers("winsorised"), "winsorised");
    assertThat(treated.done()).isEqualTo("winsorise:1");
    Near.figure(treated.before().skewness(), expected.number(0, "skew_raw"), "skewness");
    Near.figure(treated.before().kurtosis(), expected.number(0, "kurt_raw"), "kurtosis");
    Near.figure(treated.after().skewness(), expected.number(0, "skew_win"), "skewness after");
    Near.figure(treated.after().kurtosis(), expected.number(0, "kurt_win"), "kurtosis after");
  }

  @Test
  void logarithmAndPowerAgreeWithReference() throws IOException {
    Golden expected = Golden.table("coinr/outlier_small.csv");

    Near.columns(Outliers.log(expected.numbers("x")), expected.numbers("log_CT"), "log");
    Near.columns(
        Outliers.boxCox(expected.numbers("x"), 0.5), expected.numbers("boxcox_l0_5"), "power");
    Near.columns(
        Outliers.boxCox(expected.numbers("x"), 0), expected.numbers("log_CT_orig"), "power 0");
  }

  /** COINr's log_GII computes the transform and returns its input. */
  @Test
  void logarithmChangesAColumnThatFailsTheTest() throws IOException {
    double[] column = Golden.table("coinr/outlier_small.csv").numbers("x");

    Outliers.Treated treated = USUAL.of(column, Treatment.LOG);

    assertThat(treated.values()).isNotEqualTo(column);
    assertThat(Math.abs(treated.after().skewness())).isLessThan(treated.before().skewness());
  }

  @Test
  void columnSkewedToTheLeftKeepsItsOrder() {
    double[] column = {-90, -60, -5, -4, -4, -3, -3, -2, -2, -1, -3, -2};

    double[] treated = USUAL.of(column, Treatment.LOG).values();

    assertThat(treated[0]).isLessThan(treated[1]);
    assertThat(treated[1]).isLessThan(treated[2]);
    assertThat(treated[9]).isGreaterThan(treated[7]);
  }

  @Test
  void allColumnsOfTheAsemIndexAreTreatedAsByTheReference() throws IOException {
    Golden raw = Golden.table("coinr/pipeA_screened.csv");
    Golden expected = Golden.table("coinr/pipeA_treated.csv");
    Golden details = Golden.table("coinr/pipeA_treatment_details.csv");
    int winsorised = 0;
    for (int row = 0; row < details.size(); row++) {
      String indicator = details.text(row, "iCode");

      Outliers.Treated treated = USUAL.of(raw.numbers(indicator), Treatment.WINSORISE);

      Near.columns(treated.values(), expected.numbers(indicator), indicator);
      Near.figure(
          treated.before().skewness(), details.number(row, "check_SkewKurt0.Skew"), indicator);
      winsorised += treated.done().startsWith("winsorise") ? 1 : 0;
    }
    assertThat(winsorised).isEqualTo(15);
  }

  @Test
  void powerOfTheGreatestLikelihoodStraightensALogNormalColumn() {
    double[] column = new double[200];
    for (int i = 0; i < column.length; i++) {
      double z = 4.0 * (i + 0.5) / column.length - 2;
      column[i] = Math.exp(2 * z);
    }

    Outliers.Treated treated = new Outliers(1, 1, 5).of(column, Treatment.BOX_COX);

    assertThat(treated.done()).startsWith("box_cox:");
    assertThat(Math.abs(treated.after().skewness())).isLessThan(0.4);
  }
}
