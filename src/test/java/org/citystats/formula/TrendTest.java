package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Slopes and intervals as another program gives them, which the first line of the file names. */
class TrendTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/reference/trend.csv", numLinesToSkip = 1)
  void linesAgreeWithReference(
      String values,
      double slope,
      double low,
      double high,
      double median,
      double below,
      double above) {
    double[] data = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();

    Trend line = Trend.linear(data);
    Trend middle = Trend.median(data);

    assertThat(line.slope()).isCloseTo(slope, within(1e-12 * Math.max(1, Math.abs(slope))));
    assertThat(line.low()).isCloseTo(low, within(1e-10 * Math.max(1, Math.abs(low))));
    assertThat(line.high()).isCloseTo(high, within(1e-10 * Math.max(1, Math.abs(high))));
    assertThat(middle.slope()).isCloseTo(median, within(1e-12 * Math.max(1, Math.abs(median))));
    assertThat(middle.low()).isCloseTo(below, within(1e-12 * Math.max(1, Math.abs(below))));
    assertThat(middle.high()).isCloseTo(above, within(1e-12 * Math.max(1, Math.abs(above))));
  }

  @Test
  void smallSlopeOfLargeValuesKeepsThirteenDigits() {
    double[] values = new double[34];
    for (int year = 0; year < values.length; year++) {
      values[year] = 1e6 + (year - 10) * 0.0009765625;
    }

    assertThat(Trend.linear(values).slope()).isCloseTo(0.0009765625, within(1e-16));
  }
}
