package org.citystats.publish;

import org.citystats.schema.Column;
import org.citystats.schema.ColumnType;

/**
 * The cells of a column from one row up to another.
 *
 * @param column the column
 * @param from first row
 * @param to row after the last
 */
record Span(Column column, int from, int to) {

  /** How many rows it covers. */
  int rows() {
    return to - from;
  }

  /** How many of its cells are absent. */
  int absent() {
    boolean text = column.concept().type() == ColumnType.TEXT;
    int absent = 0;
    for (int row = from; row < to; row++) {
      if (text ? column.word(row) < 0 : column.isAbsent(row)) {
        absent++;
      }
    }
    return absent;
  }
}
