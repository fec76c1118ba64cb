package org.citystats.formula;

/** The first principal component of columns, by their correlations. */
final class PrincipalComponent {

  private static final int MOST_ROUNDS = 10_000;
  private static final double STILL = 1e-15;

  private PrincipalComponent() {}

  /**
   * The squared loadings {@code v^2} of the unit vector {@code v} that belongs to the largest
   * eigenvalue of the correlations, found by repeated multiplication; they add up to one.
   */
  static double[] squaredLoadings(double[][] columns) {
    int k = columns.length;
    double[][] correlations = new double[k][k];
    for (int one = 0; one < k; one++) {
      for (int other = 0; other < k; other++) {
        correlations[one][other] = one == other ? 1 : Correlation.of(columns[one], columns[other]);
      }
    }
    double[] vector = new double[k];
    for (int i = 0; i < k; i++) {
      vector[i] = 1 + i / 1000.0;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = unit(times(correlations, vector));
      double moved = 0;
      for (int i = 0; i < k; i++) {
        moved = Math.max(moved, Math.abs(next[i] - vector[i]));
      }
      vector = next;
      if (moved < STILL) {
        break;
      }
    }
    for (int i = 0; i < k; i++) {
      vector[i] *= vector[i];
    }
    return vector;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int row = 0; row < vector.length; row++) {
      for (int column = 0; column < vector.length; column++) {
        product[row] += matrix[row][column] * vector[column];
      }
    }
    return product;
  }

  private static double[] unit(double[] vector) {
    double length = 0;
    for (double x : vector) {
      length += x * x;
    }
    double[] unit = vector.clone();
    for (int i = 0; i < unit.length; i++) {
      unit[i] /= Math.sqrt(length);
    }
    return unit;
  }
}
