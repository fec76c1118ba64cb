package org.citystats.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Doubles taken as the decimals they were printed as: 15 significant digits survive the way from
 * text to a double and back.
 *
 * @see <a href="https://doi.org/10.1109/IEEESTD.2019.8766229">IEEE 754-2019, section 5.12.2:
 *     conversion between binary and decimal character sequences</a>
 */
public final class SignificantDigits {

  private static final int DIGITS = 15;
  private static final MathContext CONTEXT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  /** Powers of ten that are exact as doubles. */
  private static final double[] TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Smallest size of a figure of which 15 digits lie within 22 decimals. */
  private static final double SMALL = 1e-7;

  private static final double LARGE = 1e15;

  private SignificantDigits() {}

  /**
   * The figure rounded to 15 significant digits: two figures are equal as printed decimals exactly
   * if these are equal, so that {@code 0.1 + 0.2} equals {@code 0.3}.
   *
   * <ul>
   *   <li>Unit: that of the figure.
   *   <li>A figure half way between two decimals may become either, but always the same.
   *   <li>{@code NaN} and infinite figures stay what they are; a negative zero becomes zero.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1109/IEEESTD.2019.8766229">IEEE 754-2019, section 5.12.2</a>
   */
  public static double round(double figure) {
    double size = Math.abs(figure);
    if (size >= SMALL && size < LARGE) {
      double scale = scale(size);
      return Math.rint(figure * scale) / scale;
    }
    boolean asIs = Double.isNaN(figure) || Double.isInfinite(figure);
    return asIs ? figure : new BigDecimal(figure).round(CONTEXT).doubleValue();
  }

  /**
   * The difference {@code value - base} of two printed decimals, so that {@code 0.623 - 0.6} gives
   * {@code 0.023}: as whole numbers if both end within the 15 digits of the larger one, else as
   * decimals.
   *
   * <ul>
   *   <li>Unit: that of both figures.
   *   <li>{@code NaN} if either figure is; infinite figures are subtracted as doubles.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1109/IEEESTD.2019.8766229">IEEE 754-2019, section 5.12.2</a>
   */
  static double difference(double value, double base) {
    double size = Math.max(Math.abs(value), Math.abs(base));
    if (size >= SMALL && size < LARGE) {
      double scale = scale(size);
      double wholeValue = Math.rint(value * scale);
      double wholeBase = Math.rint(base * scale);
      if (wholeValue / scale == value && wholeBase / scale == base) {
        return (wholeValue - wholeBase) / scale;
      }
    }
    boolean finite = Double.isFinite(value) && Double.isFinite(base);
    return finite ? decimal(value).subtract(decimal(base)).doubleValue() : value - base;
  }

  private static BigDecimal decimal(double figure) {
    return BigDecimal.valueOf(figure);
  }

  /** The power of ten that makes a whole number of 15 digits of a size. */
  private static double scale(double size) {
    int decimals = DIGITS - 1 - (int) Math.floor(Math.getExponent(size) * 0.30102999566398120);
    boolean longer =
        decimals <= DIGITS ? size >= LARGE / TEN[decimals] : size * TEN[decimals] >= LARGE;
    return TEN[longer ? decimals - 1 : decimals];
  }
}
