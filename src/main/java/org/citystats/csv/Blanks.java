package org.citystats.csv;

/** Blanks as they stand around cells: ASCII, no-break, full-width and zero-width ones. */
public final class Blanks {

  private Blanks() {}

  /** A cell without the blanks around it. */
  public static String trimmed(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  /** Whether a character shows nothing: a space of any width, a format or control character. */
  public static boolean isBlank(char sign) {
    return sign <= ' '
        || sign > '~'
            && (Character.isSpaceChar(sign) || Character.getType(sign) == Character.FORMAT);
  }
}
