package org.citystats.formula;

/** How two columns go together over the units that have both. */
public final class Correlation {

  private Correlation() {}

  /**
   * Pearson's coefficient {@code sum (x - mx) (y - my) / sqrt(sum (x - mx)^2 sum (y - my)^2)}.
   *
   * <ul>
   *   <li>From -1 to 1; over the units that have both values.
   *   <li>{@code NaN} for fewer than three of them, or if one column does not differ.
   * </ul>
   *
   * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda35c.htm">NIST/SEMATECH
   *     e-Handbook of Statistical Methods</a>
   */
  public static double of(double[] x, double[] y) {
    double[] sums = new double[3];
    int n = means(x, y, sums);
    double mx = sums[0] / n;
    double my = sums[1] / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
        xy += (x[i] - mx) * (y[i] - my);
      }
    }
    return n < 3 || xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
  }

  private static int means(double[] x, double[] y, double[] sums) {
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        sums[0] += x[i];
        sums[1] += y[i];
        n++;
      }
    }
    return n;
  }

  /**
   * Cronbach's alpha of the parts of a node, {@code k / (k - 1) (1 - sum var(part) / var(sum))},
   * over the units that have all parts.
   *
   * <ul>
   *   <li>1 if the parts tell the same, near 0 if they have nothing in common; may be negative.
   *   <li>{@code NaN} for fewer than two parts or three units, or if the sum does not differ.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1007/BF02310555">Cronbach, Coefficient alpha and the internal
   *     structure of tests</a>
   */
  public static double alpha(double[][] parts) {
    int k = parts.length;
    if (k < 2) {
      return Double.NaN;
    }
    double[] sums = new double[parts[0].length];
    double[][] whole = new double[k][sums.length];
    for (int unit = 0; unit < sums.length; unit++) {
      for (double[] part : parts) {
        sums[unit] += part[unit];
      }
      for (int part = 0; part < k; part++) {
        whole[part][unit] = Double.isNaN(sums[unit]) ? Double.NaN : parts[part][unit];
      }
    }
    double variances = 0;
    for (double[] part : whole) {
      double sd = Moments.of(part).sd();
      variances += sd * sd;
    }
    Moments sum = Moments.of(sums);
    double all = sum.sd() * sum.sd();
    return sum.count() < 3 || all == 0 ? Double.NaN : k / (k - 1.0) * (1 - variances / all);
  }
}
