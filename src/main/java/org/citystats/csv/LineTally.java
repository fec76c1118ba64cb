package org.citystats.csv;

/** Counts lines as a reader passes them. */
final class LineTally {

  private final char[] chars;
  private final int length;
  private final int[] byKind = new int[RecordKind.values().length];
  private int lf;
  private int crlf;
  private int cr;
  private int cut;

  LineTally(CsvText text) {
    this.chars = text.chars();
    this.length = text.length();
  }

  /** Counts the line ends of a record and the one behind it; gives where the next line begins. */
  int passLineEnds(int from, int end) {
    for (int i = from; i < end; i++) {
      if (chars[i] <= '\r') {
        i = passLineEnd(i) - 1;
      }
    }
    cut += end >= length ? 1 : 0;
    return end >= length ? length : passLineEnd(end);
  }

  private int passLineEnd(int at) {
    boolean pair = chars[at] == '\r' && at + 1 < length && chars[at + 1] == '\n';
    lf += chars[at] == '\n' ? 1 : 0;
    crlf += pair ? 1 : 0;
    cr += chars[at] == '\r' && !pair ? 1 : 0;
    return at + (pair ? 2 : 1);
  }

  /** Lines passed so far. */
  int lines() {
    return lf + crlf + cr + cut;
  }

  /** Adds lines to a kind. */
  void count(RecordKind kind, int lines) {
    byKind[kind.ordinal()] += lines;
  }

  LineCount count() {
    return LineCount.of(byKind, new LineEnds(lf, crlf, cr), cut);
  }

  /** How many lines end between two positions. */
  static int lineEnds(CsvText text, int from, int to) {
    char[] chars = text.chars();
    int ends = 0;
    for (int i = from; i < to; i++) {
      boolean pair = chars[i] == '\r' && i + 1 < to && chars[i + 1] == '\n';
      ends += chars[i] == '\n' || chars[i] == '\r' && !pair ? 1 : 0;
    }
    return ends;
  }
}
