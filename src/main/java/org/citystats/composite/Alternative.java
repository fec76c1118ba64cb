package org.citystats.composite;

import java.io.Serializable;

/**
 * The scores of all indicators by one set of choices; what is within the printed digits lies
 * between {@code down} and {@code up}.
 *
 * @param scores a column for each indicator
 * @param down the same of figures half a last digit lower; {@code null} for a column of exact ones
 * @param up the same of figures half a last digit higher
 * @param gaps whether a column has gaps
 */
record Alternative(double[][] scores, double[][] down, double[][] up, boolean[] gaps)
    implements Serializable {

  /** The largest size of a score. */
  double largest() {
    double largest = 0;
    for (double[] column : scores) {
      for (double score : column) {
        largest = Math.abs(score) > largest ? Math.abs(score) : largest;
      }
    }
    return largest;
  }
}
