package org.citystats.job;

/** Text of files and settings as it may be shown on a terminal: control characters are escaped. */
final class Sentences {

  private Sentences() {}

  /** A text whose line ends stay and whose other control characters are escaped. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isISOControl(sign) && sign != '\n') {
        plain.append(String.format("\\u%04x", (int) sign));
      } else {
        plain.append(sign);
      }
    }
    return plain.toString();
  }

  /** A text on one line, control characters escaped. */
  static String oneLine(String text) {
    return plain(text).replace("\n", "\\n");
  }
}
