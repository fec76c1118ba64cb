package org.citystats.attainment;

import java.math.BigDecimal;

/** Sums of decimals as published: 0.02 - 0.07 is -0.05, without the dust of binary fractions. */
final class Decimals {

  private Decimals() {}

  /** The sum; {@code NaN} or infinite if one of them is. */
  static double plus(double one, double other) {
    if (!Double.isFinite(one) || !Double.isFinite(other)) {
      return one + other;
    }
    return BigDecimal.valueOf(one).add(BigDecimal.valueOf(other)).doubleValue();
  }

  /** The difference; {@code NaN} or infinite if one of them is. */
  static double minus(double one, double other) {
    return plus(one, -other);
  }

  /** The product; {@code NaN} or infinite if one of them is. */
  static double times(double one, double other) {
    if (!Double.isFinite(one) || !Double.isFinite(other)) {
      return one * other;
    }
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
  }
}
