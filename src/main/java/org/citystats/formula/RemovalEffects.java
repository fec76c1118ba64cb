package org.citystats.formula;

import java.util.Arrays;

/** How much is lost over all units when a column is left out. */
final class RemovalEffects {

  private RemovalEffects() {}

  /**
   * For each column {@code j} the sum over the units of {@code |S_j - S|}, {@code S = ln(1 + sum
   * |ln(min / x)| / k)} over all {@code k} columns and {@code S_j} over all but one.
   *
   * <ul>
   *   <li>More is better in every column; {@code NaN} unless all values are above zero.
   * </ul>
   *
   * @see <a href="https://doi.org/10.3390/sym13040525">Keshavarz-Ghorabaee and others,
   *     Determination of objective weights using the removal effects of criteria (MEREC)</a>
   */
  static double[] of(double[][] columns) {
    double k = columns.length;
    double[] min =
        Arrays.stream(columns)
            .mapToDouble(column -> Arrays.stream(column).min().orElse(Double.NaN))
            .toArray();
    double[] effects = new double[columns.length];
    for (int unit = 0; unit < columns[0].length; unit++) {
      double sum = 0;
      for (int j = 0; j < columns.length; j++) {
        sum += off(columns[j][unit], min[j]);
      }
      for (int j = 0; j < columns.length; j++) {
        double without = Math.log(1 + (sum - off(columns[j][unit], min[j])) / k);
        effects[j] += Math.abs(without - Math.log(1 + sum / k));
      }
    }
    return effects;
  }

  private static double off(double x, double min) {
    return min > 0 ? Math.abs(Math.log(min / x)) : Double.NaN;
  }
}
