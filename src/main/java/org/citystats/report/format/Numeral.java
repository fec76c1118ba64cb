package org.citystats.report.format;

import java.math.BigDecimal;

/**
 * A figure ready to be shown: the same digits in every format.
 *
 * @param scaled the value in the unit shown, not rounded
 * @param decimals how many decimals are shown
 * @param unit the unit shown
 * @param sign before the number in tables, empty for most
 */
record Numeral(BigDecimal scaled, int decimals, UnitShown unit, String sign) {

  private static final char MINUS = '\u2212';

  /** Whether it rounds to zero. */
  boolean rounded() {
    return Decimals.rounded(scaled, decimals).signum() == 0;
  }

  /** The number with thousands separators and a true minus, without its unit. */
  String digits() {
    BigDecimal shown = Decimals.rounded(scaled, decimals);
    String plain = shown.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int place = point - 3; place > 0; place -= 3) {
      text.insert(place, ',');
    }
    return shown.signum() < 0 ? MINUS + text.toString() : text.toString();
  }

  /** The number with its unit, as sentences have it. */
  String full() {
    return unit.prefix() + digits() + (single() ? unit.one() : unit.many());
  }

  private boolean single() {
    return decimals == 0 && scaled.abs().compareTo(BigDecimal.ONE) == 0;
  }

  /** The number as table cells have it: a unit only where it belongs to the number. */
  String bare() {
    return sign + digits() + unit.inCell();
  }

  /** The pattern by which a workbook shows the number with the same digits. */
  String pattern() {
    String zeros = decimals == 0 ? "" : "." + "0".repeat(decimals);
    String tail = unit.inCell();
    String head = sign.isEmpty() ? "" : "\"" + sign + "\"";
    return head
        + "#,##0"
        + zeros
        + (tail.isEmpty() || tail.equals("%") ? tail : "\"" + tail + "\"");
  }

  /**
   * The number that a workbook holds: a share of one for per cent, else as shown but not rounded.
   */
  double cell() {
    return unit.inCell().equals("%") ? scaled.movePointLeft(2).doubleValue() : scaled.doubleValue();
  }
}
