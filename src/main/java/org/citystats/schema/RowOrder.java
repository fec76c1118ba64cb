package org.citystats.schema;

import java.util.List;
import java.util.stream.IntStream;

/** The order of rows by some of their columns, texts by their characters, absent cells first. */
public final class RowOrder {

  private final List<Column> columns;
  private final int[][] alphabets;

  RowOrder(List<Column> columns) {
    this.columns = columns;
    this.alphabets =
        columns.stream()
            .map(column -> column.concept().type() == ColumnType.TEXT ? column.alphabet() : null)
            .toArray(int[][]::new);
  }

  /** Which of two rows comes first: negative, zero if no column tells them apart, or positive. */
  public int compare(int one, int other) {
    for (int key = 0; key < alphabets.length; key++) {
      int compared =
          alphabets[key] == null
              ? Long.compare(columns.get(key).whole(one), columns.get(key).whole(other))
              : Integer.compare(place(key, one), place(key, other));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private int place(int key, int row) {
    int word = columns.get(key).word(row);
    return word < 0 ? -1 : alphabets[key][word];
  }

  /** Whether so many rows stand in this order. */
  boolean holds(int rows) {
    for (int row = 1; row < rows; row++) {
      if (compare(row - 1, row) > 0) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of so many rows in this order; equal rows keep theirs. */
  int[] sorted(int rows) {
    return IntStream.range(0, rows)
        .boxed()
        .sorted(this::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
