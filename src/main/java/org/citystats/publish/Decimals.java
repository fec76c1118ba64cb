package org.citystats.publish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures as text: the fewest digits that give the same double back, on every Java alike. */
final class Decimals {

  private static final double WHOLE_UP_TO = 1e15;
  private static final int MOST_DECIMALS = 9;
  private static final double SMALLEST_PLAIN = 1e-7;
  private static final double LARGEST_PLAIN = 1e21;
  private static final int FEWEST_DIGITS = 15;
  private static final int MOST_DIGITS = 17;
  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  private Decimals() {}

  /** A finite figure, without exponent from 0.0000001 up to 1e21. */
  static String text(double figure) {
    if (figure == 0) {
      return "0";
    }
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double shifted = figure * POWERS[decimals];
      if (Math.abs(shifted) >= WHOLE_UP_TO) {
        break;
      }
      long digits = Math.round(shifted);
      if (digits != 0 && digits / POWERS[decimals] == figure) {
        return BigDecimal.valueOf(digits, decimals).toPlainString();
      }
    }
    return general(figure);
  }

  private static String general(double figure) {
    BigDecimal exact = new BigDecimal(figure);
    BigDecimal shortest = exact;
    for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
      shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shortest.doubleValue() == figure) {
        break;
      }
    }
    BigDecimal bare = shortest.stripTrailingZeros();
    double size = Math.abs(figure);
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN ? bare.toPlainString() : bare.toString();
  }
}
