package org.citystats.report.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a column of small rates or points is rounded: one decimal for all of it, two where the
 * largest is below one point, three where it is below a tenth of one.
 *
 * @param decimals decimals of per cent and points
 */
public record Rounding(int decimals) {

  private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_UP);

  /** The rounding of a column by its largest rate, {@code 0.01} being one point. */
  public static Rounding beside(double largest) {
    double size = Math.abs(largest);
    return new Rounding(size >= 0.01 ? 1 : size >= 0.001 ? 2 : 3);
  }

  /** A rate as it is shown, halves away from zero, still {@code 0.01} for one point. */
  public BigDecimal shown(double rate) {
    return new BigDecimal(rate).round(SIGNIFICANT).setScale(decimals + 2, RoundingMode.HALF_UP);
  }
}
