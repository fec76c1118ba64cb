package org.citystats.csv;

/**
 * Finds places in a text at which a record surely ends, without reading it from its beginning and
 * whatever its delimiter is.
 *
 * <p>Looked for are as many lines as a quote may stay open, and one more, that are plain when taken
 * alone: their quotes stand in pairs around whole cells that begin with a letter or digit. If a
 * quote were still open before them, their first quote would be followed by text, or none would
 * come within the lines allowed; both make the reader give the quote up and start afresh with the
 * line behind it. So a record ends with every one of these lines.
 */
public final class RecordBorders {

  private static final String DELIMITERS = ",;\t|";

  private RecordBorders() {}

  /**
   * The last position behind a line between two positions at which a record surely ends, or -1.
   *
   * @param limits how many lines a record may span
   */
  public static int last(byte[] bytes, int from, int to, Limits limits) {
    int border = lineStart(bytes, from, to);
    int end = border;
    int plain = 0;
    while (end > from && plain <= limits.recordLines()) {
      int start = lineStart(bytes, from, end - 1);
      boolean isPlain = isPlain(bytes, start, end);
      plain = isPlain ? plain + 1 : 0;
      border = isPlain ? border : start;
      end = start;
    }
    return plain > limits.recordLines() ? border : -1;
  }

  /** Where the line begins that holds the byte before a position. */
  private static int lineStart(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static boolean isPlain(byte[] bytes, int from, int to) {
    boolean open = false;
    for (int at = from; at < to; at++) {
      if (bytes[at] == '"') {
        boolean fits = open ? endsCell(bytes, at + 1, to) : opensCell(bytes, from, at, to);
        if (!fits) {
          return false;
        }
        open = !open;
      }
    }
    return !open;
  }

  private static boolean opensCell(byte[] bytes, int from, int at, int to) {
    boolean first = at == from || endsCell(bytes, at - 1, to);
    return first && at + 1 < to && isWord(bytes[at + 1]);
  }

  private static boolean isWord(byte sign) {
    return sign < 0 || sign >= '0' && sign <= '9' || Character.isLetter((char) sign);
  }

  private static boolean endsCell(byte[] bytes, int at, int to) {
    return at >= to || bytes[at] == '\n' || bytes[at] == '\r' || DELIMITERS.indexOf(bytes[at]) >= 0;
  }
}
