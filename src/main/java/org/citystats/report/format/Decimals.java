package org.citystats.report.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding of what is shown: on the decimal text of 15 significant digits, halves away from zero.
 */
final class Decimals {

  private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_UP);

  private Decimals() {}

  /** The decimal that a double stands for: 0.0695, not 0.06949999999999999. */
  static BigDecimal of(double value) {
    BigDecimal decimal = new BigDecimal(value).round(SIGNIFICANT);
    return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
  }

  /** A decimal with so many decimals, halves away from zero. */
  static BigDecimal rounded(BigDecimal decimal, int decimals) {
    return decimal.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** How many of at most so many decimals are needed: 7.0 needs none, 6.2 needs one. */
  static int needed(BigDecimal decimal, int most) {
    return Math.max(0, rounded(decimal, most).stripTrailingZeros().scale());
  }
}
