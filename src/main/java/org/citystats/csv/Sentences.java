package org.citystats.csv;

import java.util.Locale;

/** The one grammar of messages of this room. */
final class Sentences {

  private static final int SHOWN = 40;

  private Sentences() {}

  /** {@code Cannot <action> at <place>: <reason>[; <hint>]}. */
  static String cannot(String action, String place, String reason, String hint) {
    String sentence = "Cannot " + action + " at " + place + ": " + reason;
    return hint.isEmpty() ? sentence : sentence + "; " + hint;
  }

  /** A text in quotes as messages show it: short, with control characters escaped. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("'");
    for (int i = 0; i < Math.min(SHOWN, text.length()); i++) {
      shown.append(visible(text.charAt(i)));
    }
    return shown.append(text.length() > SHOWN ? "...'" : "'").toString();
  }

  /** A character as {@code U+0000}. */
  static String codePoint(char sign) {
    return String.format(Locale.ROOT, "U+%04X", (int) sign);
  }

  private static String visible(char sign) {
    return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT
        ? String.format(Locale.ROOT, "\\u%04X", (int) sign)
        : String.valueOf(sign);
  }
}
