package org.citystats.report.format;

/** Keys as anchors of a page: letters, digits, dots and hyphens stay, all else by its number. */
final class Anchor {

  private Anchor() {}

  /** The anchor of a key. */
  static String of(String prefix, String key) {
    StringBuilder anchor = new StringBuilder(prefix).append('-');
    key.codePoints().forEach(point -> append(anchor, point));
    return anchor.toString();
  }

  private static void append(StringBuilder anchor, int point) {
    boolean plain =
        point >= 'a' && point <= 'z'
            || point >= 'A' && point <= 'Z'
            || point >= '0' && point <= '9'
            || point == '-'
            || point == '.';
    if (plain) {
      anchor.appendCodePoint(point);
    } else {
      anchor.append('_').append(point == ' ' ? "" : Integer.toHexString(point) + "_");
    }
  }
}
