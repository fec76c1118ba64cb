package org.citystats.csv;

/** From the characters of a cell to its text. */
final class CellText {

  static final char MARK = '\uFEFF';

  private static final int SHOWN = 1000;

  private CellText() {}

  /** The text with doubled quotes made single. */
  static String unescaped(String raw, char quote) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      text.append(sign);
      i += sign == quote ? 1 : 0;
    }
    return text.toString();
  }

  /** At most 1,000 characters, as tables of faults hold them. */
  static String cut(String raw) {
    return raw.length() > SHOWN ? raw.substring(0, SHOWN) : raw;
  }
}
