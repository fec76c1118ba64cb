package org.citystats.report.format;

/**
 * Takes from foreign text what no document may hold: control characters, marks that turn the
 * writing direction, halves of characters. Line ends and tabs become blanks.
 */
final class Clean {

  private static final char REPLACEMENT = '\uFFFD';

  private Clean() {}

  /** The text without such characters. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(clean, point));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int point) {
    if (point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029) {
      clean.append(' ');
    } else if (turns(point)) {
      return;
    } else if (Character.isISOControl(point)
        || point >= 0xD800 && point <= 0xDFFF
        || (point & 0xFFFE) == 0xFFFE) {
      clean.append(REPLACEMENT);
    } else {
      clean.appendCodePoint(point);
    }
  }

  private static boolean turns(int point) {
    return point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069
        || point == 0x200E
        || point == 0x200F;
  }
}
