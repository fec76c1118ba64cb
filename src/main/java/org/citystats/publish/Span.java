package org.citystats.publish;

import org.citystats.schema.Column;

/** The cells of a column from one row up to another. */
final class Span {

  private static final int UNKNOWN = -1;

  private final Column column;
  private final int from;
  private final int to;
  private int absent = UNKNOWN;

  /** From the first row to before the last one. */
  Span(Column column, int from, int to) {
    this.column = column;
    this.from = from;
    this.to = to;
  }

  Column column() {
    return column;
  }

  /** First row. */
  int from() {
    return from;
  }

  /** Row after the last. */
  int to() {
    return to;
  }

  /** How many rows it covers. */
  int rows() {
    return to - from;
  }

  /** How many of its cells are absent. */
  int absent() {
    if (absent == UNKNOWN) {
      absent = column.absent(from, to);
    }
    return absent;
  }
}
