package org.citystats.report.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.citystats.model.WhyNot;

/** Figures in full, for people who check them: nothing is rounded but computed rates. */
final class Plain {

  private static final MathContext RATE = new MathContext(7);
  private static final int LONGEST_FACTOR = 4;

  private Plain() {}

  /** A figure with its unit; shares and rates in per cent with seven digits. */
  static String figure(double value, String unit) {
    return switch (unit) {
      case "ratio" -> percent(value) + " %";
      case "pp" -> percent(value) + " percentage points";
      default -> number(value) + (unit.isEmpty() ? "" : " " + unit);
    };
  }

  /** A figure behind its bound. */
  static String bounded(String bound, double value, String unit) {
    return (bound.isEmpty() ? "" : bound + " ") + figure(value, unit);
  }

  /** A number in full, thousands parted by commas. */
  static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    int decimals = Math.max(0, exact.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", exact);
  }

  private static String percent(double value) {
    BigDecimal hundredfold = BigDecimal.valueOf(value).movePointRight(2);
    return hundredfold.round(RATE).stripTrailingZeros().toPlainString();
  }

  /**
   * The factor that leads from what is printed to the figure, as a sign of multiplication and a
   * number; empty where the text is no plain number, or the factor is one or not a round one.
   */
  static Optional<String> factor(String printed, double value) {
    String digits = printed.replaceAll("[\\s,\\u00a0]", "");
    if (!digits.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    if (number.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal factor =
        BigDecimal.valueOf(value).divide(number, MathContext.DECIMAL64).stripTrailingZeros();
    boolean round = factor.precision() <= LONGEST_FACTOR;
    return !round || factor.compareTo(BigDecimal.ONE) == 0
        ? Optional.empty()
        : Optional.of(" × " + number(factor.doubleValue()));
  }

  /** Why there is no figure: its code and the sentence. */
  static String without(String code) {
    for (WhyNot reason : WhyNot.values()) {
      if (reason.code().equals(code)) {
        return "no figure (" + code + ": " + reason.sentence() + ")";
      }
    }
    return "no figure (" + code + ")";
  }
}
