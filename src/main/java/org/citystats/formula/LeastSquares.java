package org.citystats.formula;

import java.util.Arrays;

/**
 * Linear least squares: the coefficients {@code b} that make {@code sum (y - X b)^2} smallest, from
 * the normal equations {@code X'X b = X'y} in numbers of about 31 digits, which leaves 12 and more
 * of them even where powers of years stand side by side.
 *
 * @param coefficients one for each column
 * @param errors their standard errors; {@code NaN} where no observation is left over
 * @param determination share of the variation that is explained, {@code R^2}; about zero for
 *     designs without a constant column
 * @param degrees observations beyond the number of coefficients
 * @see <a href="https://www.itl.nist.gov/div898/strd/lls/lls.shtml">NIST, Statistical Reference
 *     Datasets, linear regression</a>
 */
public record LeastSquares(
    double[] coefficients, double[] errors, double determination, int degrees) {

  /**
   * Fits the columns of a design to values.
   *
   * <ul>
   *   <li>Unit: each coefficient has the unit of the values over that of its column.
   *   <li>No figure: {@code NaN} throughout if the columns depend on each other or outnumber the
   *       values.
   * </ul>
   */
  public static LeastSquares of(double[][] columns, double[] values) {
    int size = columns.length;
    TwoFold[][] system = new TwoFold[size][size + 1];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        system[row][column] = inner(columns[row], columns[column]);
      }
      system[row][size] = inner(columns[row], values);
    }
    TwoFold[][] inverse = Elimination.inverse(system);
    return inverse == null ? none(size) : new Fit(columns, values, system, inverse).told();
  }

  /** The straight line through points: the coefficients are its value at zero and its slope. */
  public static LeastSquares line(double[] along, double[] values) {
    double[] ones = new double[along.length];
    Arrays.fill(ones, 1);
    return of(new double[][] {ones, along}, values);
  }

  private static LeastSquares none(int size) {
    double[] nothing = new double[size];
    Arrays.fill(nothing, Double.NaN);
    return new LeastSquares(nothing, nothing, Double.NaN, 0);
  }

  private static TwoFold inner(double[] one, double[] other) {
    TwoFold sum = TwoFold.ZERO;
    for (int i = 0; i < one.length; i++) {
      sum = sum.plus(TwoFold.product(one[i], other[i]));
    }
    return sum;
  }

  /** A fit in the making. */
  private record Fit(double[][] columns, double[] values, TwoFold[][] system, TwoFold[][] inverse) {

    LeastSquares told() {
      int size = columns.length;
      TwoFold[] solved = solved();
      double unexplained = unexplained(solved);
      int degrees = values.length - size;
      double[] coefficients = new double[size];
      double[] errors = new double[size];
      for (int i = 0; i < size; i++) {
        coefficients[i] = solved[i].value();
        errors[i] =
            degrees > 0 ? Math.sqrt(unexplained / degrees * inverse[i][i].value()) : Double.NaN;
      }
      return new LeastSquares(coefficients, errors, 1 - unexplained / variation(), degrees);
    }

    private TwoFold[] solved() {
      int size = columns.length;
      TwoFold[] solved = new TwoFold[size];
      for (int row = 0; row < size; row++) {
        TwoFold sum = TwoFold.ZERO;
        for (int column = 0; column < size; column++) {
          sum = sum.plus(inverse[row][column].times(system[column][size]));
        }
        solved[row] = sum;
      }
      return solved;
    }

    private double unexplained(TwoFold[] solved) {
      TwoFold sum = TwoFold.ZERO;
      for (int i = 0; i < values.length; i++) {
        TwoFold rest = TwoFold.of(values[i]);
        for (int column = 0; column < columns.length; column++) {
          rest = rest.minus(solved[column].times(TwoFold.of(columns[column][i])));
        }
        sum = sum.plus(rest.times(rest));
      }
      return Math.max(0, sum.value());
    }

    private double variation() {
      Moments moments = Moments.of(values);
      return moments.sd() * moments.sd() * (moments.count() - 1);
    }
  }
}
