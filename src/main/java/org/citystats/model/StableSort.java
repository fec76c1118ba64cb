package org.citystats.model;

import java.util.function.IntBinaryOperator;

/**
 * Sorts row numbers by an order of rows; rows that no order tells apart keep theirs. Parts that
 * follow one another already cost one comparison.
 */
public final class StableSort {

  private final IntBinaryOperator order;
  private final int[] rows;
  private final int[] spare;

  private StableSort(int size, IntBinaryOperator order) {
    this.order = order;
    this.rows = new int[size];
    this.spare = new int[size];
  }

  /**
   * The numbers from 0 to below a size in an order.
   *
   * @param order negative if the first row comes before the second, positive if behind
   */
  public static int[] of(int size, IntBinaryOperator order) {
    StableSort sort = new StableSort(size, order);
    for (int row = 0; row < size; row++) {
      sort.rows[row] = row;
    }
    sort.sort(0, size);
    return sort.rows;
  }

  private void sort(int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (order.applyAsInt(rows[middle - 1], rows[middle]) <= 0) {
      return;
    }
    System.arraycopy(rows, from, spare, from, middle - from);
    for (int left = from, right = middle, at = from; left < middle; at++) {
      boolean takeRight = right < to && order.applyAsInt(spare[left], rows[right]) > 0;
      rows[at] = takeRight ? rows[right++] : spare[left++];
    }
  }
}
