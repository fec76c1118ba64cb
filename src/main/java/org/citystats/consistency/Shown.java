package org.citystats.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures in the sentences of findings: as published, grouped, with their unit. */
final class Shown {

  private Shown() {}

  /** A figure in English: 47.8 billion CNY, 4.603%, 102,000 households. */
  static String en(double value, String unit) {
    if (unit.equals("ratio") || unit.equals("pp")) {
      return plain(100 * value, 4) + (unit.equals("pp") ? " percentage points" : "%");
    }
    String word = unit.isEmpty() ? "" : " " + several(unit.replace('_', ' '), value);
    return Math.abs(value) >= 1e9
        ? plain(value / 1e9, 4) + " billion" + word
        : plain(value, 6) + word;
  }

  private static String several(String word, double value) {
    boolean plain = word.matches("[a-z ]+") && !word.endsWith("s");
    if (!plain || Math.abs(value) == 1) {
      return word;
    }
    return word.matches(".*[^aeou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /** A figure in Chinese: 478亿元, 4.603%, 10.2万. */
  static String zh(double value, String unit) {
    if (unit.equals("ratio") || unit.equals("pp")) {
      return plain(100 * value, 4) + (unit.equals("pp") ? "个百分点" : "%");
    }
    String word = unit.equals("CNY") ? "元" : "";
    if (Math.abs(value) >= 1e8) {
      return plain(value / 1e8, 4) + "亿" + word;
    }
    return (Math.abs(value) >= 1e4 ? plain(value / 1e4, 4) + "万" : plain(value, 4)) + word;
  }

  /** A number with at most so many digits behind the point of its significant ones. */
  static String plain(double value, int digits) {
    BigDecimal rounded =
        new BigDecimal(value)
            .round(new MathContext(12, RoundingMode.HALF_UP))
            .round(new MathContext(Math.max(digits, whole(value)), RoundingMode.HALF_UP));
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(rounded);
  }

  private static int whole(double value) {
    return value == 0 ? 1 : Math.max(1, (int) Math.floor(Math.log10(Math.abs(value))) + 1);
  }
}
