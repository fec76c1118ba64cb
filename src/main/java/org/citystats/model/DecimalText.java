package org.citystats.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Decimals as plain text, {@code digits * 10^-decimals} without an exponent. */
final class DecimalText {

  private static final int MOST_DECIMALS = 18;

  /** Room for a sign, a point and 19 digits, or as many zeros before the digits. */
  private static final int ROOM = 24;

  private DecimalText() {}

  /** The text of digits with so many decimals, all of which are shown. */
  static String of(long digits, int decimals) {
    if (decimals < 0 || decimals > MOST_DECIMALS || digits == Long.MIN_VALUE) {
      return BigDecimal.valueOf(digits, decimals).toPlainString();
    }
    byte[] text = new byte[ROOM];
    int at = text.length;
    long left = Math.abs(digits);
    for (int place = 0; left > 0 || place <= decimals; place++) {
      if (place == decimals && decimals > 0) {
        text[--at] = '.';
      }
      text[--at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    if (digits < 0) {
      text[--at] = '-';
    }
    return new String(text, at, text.length - at, StandardCharsets.ISO_8859_1);
  }
}
