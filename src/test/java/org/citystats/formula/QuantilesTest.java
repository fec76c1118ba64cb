package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void quantileLiesBetweenTheOrderStatistics() {
    double[] values = {4, Double.NaN, 1, 3, 2};

    assertThat(Quantiles.of(values, 0.5)).isEqualTo(2.5);
    assertThat(Quantiles.of(values, 0.05)).isCloseTo(1.15, within(1e-12));
    assertThat(Quantiles.of(new double[] {Double.NaN}, 0.5)).isNaN();
  }

  @Test
  void quantileOfAHistogramIsThatOfItsValues() {
    int[] counts = {0, 1, 1, 1, 1};

    assertThat(Quantiles.of(counts, 0.5)).isEqualTo(2.5);
    assertThat(Quantiles.of(counts, 0.05)).isCloseTo(1.15, within(1e-12));
    assertThat(Quantiles.of(new int[3], 0.5)).isNaN();
  }

  @Test
  void alphaOfEqualPartsIsOneAndCorrelationOfAConstantIsNothing() {
    double[] part = {1, 2, 3, 4};

    assertThat(Correlation.alpha(new double[][] {part, part})).isCloseTo(1, within(1e-12));
    assertThat(Correlation.of(part, new double[] {5, 5, 5, 5})).isNaN();
    assertThat(Correlation.of(part, new double[] {-2, -4, -6, -8})).isCloseTo(-1, within(1e-12));
  }
}
