package org.citystats.formula;

import java.util.Arrays;

/** Quantiles and ranks of the present values of a sample; {@code NaN} is left out. */
public final class Quantiles {

  private Quantiles() {}

  /**
   * The quantile of a share, linear between the order statistics: with {@code h = (n - 1) share},
   * {@code x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])}.
   *
   * <ul>
   *   <li>{@code NaN} without any value.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan, Sample quantiles
   *     in statistical packages: type 7</a>
   */
  public static double of(double[] values, double share) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = (sorted.length - 1) * share;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /**
   * The same of whole numbers counted in a histogram: {@code counts[value]}.
   *
   * @see #of(double[], double)
   */
  public static double of(int[] counts, double share) {
    long n = 0;
    for (int count : counts) {
      n += count;
    }
    double at = (n - 1) * share;
    long below = (long) Math.floor(at);
    double low = nth(counts, below);
    double high = nth(counts, Math.min(below + 1, n - 1));
    return n == 0 ? Double.NaN : low + (at - below) * (high - low);
  }

  private static int nth(int[] counts, long index) {
    long passed = 0;
    for (int value = 0; value < counts.length; value++) {
      passed += counts[value];
      if (passed > index) {
        return value;
      }
    }
    return counts.length - 1;
  }
}
