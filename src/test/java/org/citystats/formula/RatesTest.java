package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.citystats.model.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

  @ParameterizedTest(name = "from {1} to {0}: {2}")
  @CsvFileSource(resources = "/reference/rate.csv", numLinesToSkip = 1)
  void rateAgreesWithReference(double value, double base, double expected) {
    double rate = Rates.rate(value, base);

    assertThat(rate).isCloseTo(expected, within(3 * Math.ulp(expected)));
  }

  @ParameterizedTest(name = "{0} - {1} = {2}")
  @CsvFileSource(resources = "/reference/change.csv", numLinesToSkip = 1)
  void changeIsTheDifferenceOfTheDecimals(double value, double base, double expected) {
    assertThat(Rates.change(value, base)).isEqualTo(expected);
    assertThat(Rates.points(value, base)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "from {1} to {0} in {2} years: {3}")
  @CsvFileSource(resources = "/reference/compound-annual.csv", numLinesToSkip = 1)
  void compoundAnnualAgreesWithReference(double current, double base, int years, double expected) {
    double rate = Rates.compoundAnnual(current, base, years);

    assertThat(rate).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
  }

  @Test
  void compoundRateOverOneYearIsTheRate() {
    assertThat(Rates.compoundAnnual(7175.71, 6530.03, 1)).isEqualTo(Rates.rate(7175.71, 6530.03));
  }

  @ParameterizedTest(name = "from {1} to {0}: {2}")
  @CsvSource({
    "110, 100, NONE",
    "0, 100, NONE",
    "NaN, 100, NO_VALUE",
    "NaN, NaN, NO_VALUE",
    "110, NaN, NO_BASE",
    "110, 0, ZERO_BASE",
    "0, 0, ZERO_BASE",
    "110, -0.0, ZERO_BASE",
    "110, -5, NEGATIVE_BASE",
    "-20, -10, NEGATIVE_BASE",
    "-1, 100, SIGN_CHANGE"
  })
  void obstacleToARateIsNamed(double current, double base, WhyNot obstacle) {
    assertThat(Rates.obstacle(current, base)).isEqualTo(obstacle);
  }

  @Test
  void ratesOfRandomDecimalsAgreeWithExactArithmetic() {
    Random random = new Random(20190116);
    for (int i = 0; i < 100_000; i++) {
      BigDecimal base = decimal(random);
      BigDecimal value = decimal(random);
      BigDecimal exact = value.subtract(base).divide(base, MathContext.DECIMAL128);

      double rate = Rates.rate(value.doubleValue(), base.doubleValue());

      double expected = exact.doubleValue();
      assertThat(rate).isCloseTo(expected, within(3 * Math.ulp(expected)));
    }
  }

  private static BigDecimal decimal(Random random) {
    long digits = 1 + random.nextLong(1_000_000_000_000_000L - 1);
    return BigDecimal.valueOf(digits, random.nextInt(13));
  }
}
