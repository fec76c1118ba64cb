package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignificantDigitsTest {

  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_EVEN);

  @Test
  void dustOfBinaryFractionsIsNoDifference() {
    assertThat(SignificantDigits.round(0.1 + 0.2)).isEqualTo(SignificantDigits.round(0.3));
  }

  @Test
  void fifteenthDigitIsADifference() {
    assertThat(SignificantDigits.round(1.00000000000001))
        .isNotEqualTo(SignificantDigits.round(1.00000000000002));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0})
  void whatHasNoDigitsStaysWhatItIs(double figure) {
    assertThat(SignificantDigits.round(figure)).isEqualTo(Double.valueOf(figure));
  }

  @Test
  void printedDecimalsOfAllSizesStayWhatTheyAre() {
    Random random = new Random(36);
    for (int i = 0; i < 200_000; i++) {
      long digits = random.nextLong(1_000_000_000_000_000L);
      double printed = BigDecimal.valueOf(digits, random.nextInt(60) - 30).doubleValue();

      assertThat(SignificantDigits.round(printed)).isEqualTo(printed);
      assertThat(SignificantDigits.round(-printed)).isEqualTo(-printed);
    }
  }

  @Test
  void anyDoubleIsRoundedToItsFifteenDigits() {
    Random random = new Random(37);
    for (int i = 0; i < 200_000; i++) {
      double figure = random.nextDouble() * Math.pow(10, random.nextInt(24) - 9);
      BigDecimal exact = new BigDecimal(figure);
      double half = exact.round(FIFTEEN).ulp().doubleValue() / 2;

      double rounded = SignificantDigits.round(figure);

      assertThat(SignificantDigits.round(rounded)).isEqualTo(rounded);
      assertThat(rounded).isCloseTo(figure, within(1.3 * half));
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {1e-7, 1e-6, 0.001, 0.01, 0.1, 1, 10, 1000, 1e14, 999999999999999.0, 1e15, 9.99e-8})
  void powersOfTenAreTheirOwnDecimals(double figure) {
    assertThat(SignificantDigits.round(figure)).isEqualTo(figure);
    assertThat(SignificantDigits.difference(2 * figure, figure)).isEqualTo(figure);
  }
}
