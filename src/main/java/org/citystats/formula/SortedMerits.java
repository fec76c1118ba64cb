package org.citystats.formula;

import java.util.Arrays;

/** Merits in ascending order, larger being better; {@code NaN} is left out. */
final class SortedMerits {

  private final double[] ascending;
  private final int size;

  SortedMerits(double[] merits) {
    ascending = merits.clone();
    Arrays.sort(ascending);
    int present = ascending.length;
    while (present > 0 && Double.isNaN(ascending[present - 1])) {
      present--;
    }
    size = present;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The merit that so many are worse than or as good as. */
  double at(int index) {
    return ascending[index];
  }

  /** How many are worse than a merit. */
  int worse(double merit) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < merit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many are worse than a merit or as good. */
  int notBetter(double merit) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= merit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
