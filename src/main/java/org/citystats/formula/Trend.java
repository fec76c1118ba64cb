package org.citystats.formula;

import java.util.Arrays;

/**
 * A straight line through equally spaced values: how much they change from one to the next.
 *
 * @param slope change from one value to the next
 * @param low lower end of its interval of 95 %
 * @param high upper end of its interval of 95 %
 */
public record Trend(double slope, double low, double high) {

  private static final double CONFIDENCE = 0.95;

  /** The quantile of the normal distribution that leaves 2.5 % above. */
  private static final double NORMAL = 1.959963984540054;

  /**
   * The least squares line {@code y = a + b (t - mean t)}; its interval is {@code b +- t(0.975, n -
   * 2) s / sqrt(sum (t - mean t)^2)}.
   *
   * <ul>
   *   <li>Unit: that of the values, a period.
   *   <li>No figure: {@code NaN} for fewer than two values; no interval for two.
   *   <li>Limits: 13 digits, as periods are counted from the first.
   * </ul>
   *
   * @see <a href="https://www.itl.nist.gov/div898/handbook/pmd/section4/pmd431.htm">NIST/SEMATECH,
   *     e-Handbook of Statistical Methods, 4.4.3.1</a>
   */
  public static Trend linear(double[] values) {
    double[] along = new double[values.length];
    for (int i = 0; i < along.length; i++) {
      along[i] = i;
    }
    return linear(along, values);
  }

  /** The same along positions of its own. */
  public static Trend linear(double[] along, double[] values) {
    LeastSquares line = LeastSquares.line(along, values);
    double slope = line.coefficients()[1];
    double off =
        line.degrees() > 0
            ? TDistribution.quantile((1 + CONFIDENCE) / 2, line.degrees()) * line.errors()[1]
            : Double.NaN;
    return new Trend(slope, slope - off, slope + off);
  }

  /**
   * The median of the slopes between all pairs of values (Theil), with the interval of 95 % that
   * Kendall's rank correlation gives (Sen): the slopes ranked {@code (N -+ 1.96 sqrt(v)) / 2},
   * {@code v = (n (n - 1) (2 n + 5) - sum over ties t (t - 1) (2 t + 5)) / 18}.
   *
   * <ul>
   *   <li>Unit: that of the values, a period.
   *   <li>No figure: {@code NaN} for fewer than two values.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1080/01621459.1968.10480934">Sen, Estimates of the regression
   *     coefficient based on Kendall's tau (1968)</a>
   */
  public static Trend median(double[] values) {
    int n = values.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int size = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[size++] = (values[j] - values[i]) / (j - i);
      }
    }
    if (size == 0) {
      return new Trend(Double.NaN, Double.NaN, Double.NaN);
    }
    Arrays.sort(slopes);
    double half = NORMAL * Math.sqrt(kendall(values));
    int above = (int) Math.min(Math.rint((size + half) / 2), size - 1.0);
    int below = (int) Math.max(Math.rint((size - half) / 2) - 1, 0);
    double middle = (slopes[(size - 1) / 2] + slopes[size / 2]) / 2;
    return new Trend(middle, slopes[below], slopes[above]);
  }

  private static double kendall(double[] values) {
    double n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double variance = n * (n - 1) * (2 * n + 5);
    for (int from = 0, to = 1; from < sorted.length; from = to++) {
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      double ties = to - from;
      variance -= ties * (ties - 1) * (2 * ties + 5);
    }
    return variance / 18;
  }
}
