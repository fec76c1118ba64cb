package org.citystats.formula;

/** Gauss-Jordan elimination with the largest pivot of each column. */
final class Elimination {

  /** Up to what share of the first pivots a pivot counts as zero. */
  private static final double NOTHING = 1e-26;

  private Elimination() {}

  /** The inverse of the square part of a system, {@code null} if its columns depend on another. */
  static TwoFold[][] inverse(TwoFold[][] system) {
    int size = system.length;
    TwoFold[][] left = new TwoFold[size][];
    TwoFold[][] right = new TwoFold[size][size];
    for (int row = 0; row < size; row++) {
      left[row] = system[row].clone();
      for (int column = 0; column < size; column++) {
        right[row][column] = TwoFold.of(row == column ? 1 : 0);
      }
    }
    for (int step = 0; step < size; step++) {
      int pivot = pivot(left, step);
      if (!(Math.abs(left[pivot][step].high()) > NOTHING * Math.abs(system[step][step].high()))) {
        return null;
      }
      swap(left, pivot, step);
      swap(right, pivot, step);
      clear(left, right, step);
    }
    return right;
  }

  private static int pivot(TwoFold[][] left, int step) {
    int pivot = step;
    for (int row = step + 1; row < left.length; row++) {
      boolean larger = Math.abs(left[row][step].high()) > Math.abs(left[pivot][step].high());
      pivot = larger ? row : pivot;
    }
    return pivot;
  }

  private static void swap(TwoFold[][] rows, int one, int other) {
    TwoFold[] kept = rows[one];
    rows[one] = rows[other];
    rows[other] = kept;
  }

  private static void clear(TwoFold[][] left, TwoFold[][] right, int step) {
    TwoFold pivot = left[step][step];
    scale(left[step], pivot);
    scale(right[step], pivot);
    for (int row = 0; row < left.length; row++) {
      if (row != step) {
        TwoFold factor = left[row][step];
        subtract(left[row], left[step], factor);
        subtract(right[row], right[step], factor);
      }
    }
  }

  private static void scale(TwoFold[] row, TwoFold by) {
    for (int column = 0; column < row.length; column++) {
      row[column] = row[column].over(by);
    }
  }

  private static void subtract(TwoFold[] from, TwoFold[] row, TwoFold factor) {
    for (int column = 0; column < row.length; column++) {
      from[column] = from[column].minus(factor.times(row[column]));
    }
  }
}
