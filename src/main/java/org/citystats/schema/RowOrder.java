package org.citystats.schema;

import java.util.List;
import org.citystats.model.StableSort;

/**
 * The order of rows by some of their columns, texts by their characters, absent cells first.
 *
 * <p>Where the places of all columns together fit into 63 bits, rows are compared by one number.
 */
public final class RowOrder {

  private static final int MOST_BITS = 63;

  private final List<Column> columns;
  private final int[][] alphabets;
  private final long[] packed;

  RowOrder(List<Column> columns) {
    this.columns = columns;
    this.alphabets =
        columns.stream()
            .map(column -> column.concept().type() == ColumnType.TEXT ? column.alphabet() : null)
            .toArray(int[][]::new);
    this.packed = packs() ? pack() : null;
  }

  private boolean packs() {
    int bits = 0;
    for (int[] alphabet : alphabets) {
      if (alphabet == null) {
        return false;
      }
      bits += bits(alphabet);
    }
    return bits <= MOST_BITS && !columns.isEmpty();
  }

  /** How many bits the places of a column take, absent included. */
  private static int bits(int[] alphabet) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(alphabet.length);
  }

  private long[] pack() {
    long[] all = new long[columns.get(0).size()];
    for (int key = 0; key < alphabets.length; key++) {
      int[] alphabet = alphabets[key];
      Column column = columns.get(key);
      int bits = bits(alphabet);
      for (int row = 0; row < all.length; row++) {
        int word = column.word(row);
        all[row] = all[row] << bits | (word < 0 ? 0 : alphabet[word] + 1);
      }
    }
    return all;
  }

  /** Which of two rows comes first: negative, zero if no column tells them apart, or positive. */
  public int compare(int one, int other) {
    if (packed != null) {
      return Long.compare(packed[one], packed[other]);
    }
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
    return StableSort.of(rows, this::compare);
  }
}
