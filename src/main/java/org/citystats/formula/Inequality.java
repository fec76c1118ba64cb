package org.citystats.formula;

import java.util.Arrays;

/**
 * How unequal the values of areas are.
 *
 * <p>Every function wants at least one value and values above zero where it says so; the callers
 * see to that.
 */
public final class Inequality {

  private Inequality() {}

  /**
   * The coefficient of variation of a whole population, {@code sqrt(sum (x - mean)^2 / n) / mean}.
   *
   * @see <a href="https://doi.org/10.1086/449996">Williamson, Regional inequality and the process
   *     of national development (1965)</a>
   */
  public static double variation(double[] values) {
    double[] equal = new double[values.length];
    Arrays.fill(equal, 1);
    return weightedVariation(values, equal);
  }

  /**
   * The weighted coefficient of variation (Williamson), {@code sqrt(sum w (x - m)^2) / m} with
   * shares {@code w} of the weights and the weighted mean {@code m = sum w x}.
   *
   * @see <a href="https://doi.org/10.1086/449996">Williamson (1965)</a>
   */
  public static double weightedVariation(double[] values, double[] weights) {
    double total = sum(weights);
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += weights[i] / total * values[i];
    }
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += weights[i] / total * (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(squares) / mean;
  }

  /**
   * The Gini coefficient {@code sum over i, j of |x_i - x_j| / (2 n^2 mean)}, from sorted values.
   *
   * @see <a href="https://www.wiley.com/en-us/p-9780471267201">Cowell, Measuring Inequality, the
   *     Gini coefficient</a>
   */
  public static double gini(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double n = sorted.length;
    double ranked = 0;
    for (int i = 0; i < sorted.length; i++) {
      ranked += (2 * (i + 1) - n - 1) * sorted[i];
    }
    return ranked / (n * sum(sorted));
  }

  /**
   * Theil's T, {@code sum s ln(n s)} with shares {@code s} of the sum; of values above zero.
   *
   * @see <a href="https://doi.org/10.1016/0022-0531(72)90086-4">Theil, Economics and Information
   *     Theory (1967), chapter 4</a>
   */
  public static double theil(double[] values) {
    double total = sum(values);
    double theil = 0;
    for (double value : values) {
      double share = value / total;
      theil += share * StrictMath.log(values.length * share);
    }
    return theil;
  }

  /**
   * The part of Theil's T that lies between groups, {@code sum S_k ln(S_k n / n_k)}; the rest lies
   * within them.
   *
   * @see <a href="https://doi.org/10.2307/1911538">Shorrocks, The class of additively decomposable
   *     inequality measures (1980)</a>
   */
  public static double theilBetween(double[] values, int[] groups) {
    double[] sums = sums(values, groups);
    int[] sizes = sizes(groups);
    double total = sum(values);
    double between = 0;
    for (int group = 0; group < sums.length; group++) {
      double share = sums[group] / total;
      between += share * StrictMath.log(share * values.length / sizes[group]);
    }
    return between;
  }

  /**
   * The mean log deviation, Theil's L, {@code mean of ln(mean / x)}; of values above zero. Some
   * programmes print it as "theil".
   *
   * @see <a href="https://doi.org/10.2307/1911538">Shorrocks (1980)</a>
   */
  public static double meanLogDeviation(double[] values) {
    double mean = sum(values) / values.length;
    double deviation = 0;
    for (double value : values) {
      deviation += StrictMath.log(mean / value) / values.length;
    }
    return deviation;
  }

  /**
   * The part of the mean log deviation that lies between groups, {@code sum n_k / n ln(mean /
   * mean_k)}; the rest lies within them.
   *
   * @see <a href="https://doi.org/10.2307/1911538">Shorrocks (1980)</a>
   */
  public static double deviationBetween(double[] values, int[] groups) {
    double[] sums = sums(values, groups);
    int[] sizes = sizes(groups);
    double mean = sum(values) / values.length;
    double between = 0;
    for (int group = 0; group < sums.length; group++) {
      double share = (double) sizes[group] / values.length;
      between += share * StrictMath.log(mean / (sums[group] / sizes[group]));
    }
    return between;
  }

  /**
   * The Hoover index {@code 0.5 sum |share of x - share of the reference|}: the share that would
   * have to move for both to be spread alike.
   *
   * @see <a href="https://doi.org/10.2307/1927875">Hoover, The measurement of industrial
   *     localization (1936)</a>
   */
  public static double hoover(double[] values, double[] reference) {
    double total = sum(values);
    double whole = sum(reference);
    double off = 0;
    for (int i = 0; i < values.length; i++) {
      off += Math.abs(values[i] / total - reference[i] / whole) / 2;
    }
    return off;
  }

  /**
   * The standard deviation of the logarithms of a whole population; of values above zero.
   *
   * @see <a href="https://doi.org/10.1086/261816">Barro and Sala-i-Martin, Convergence (1992)</a>
   */
  public static double deviationOfLogs(double[] values) {
    double[] logs = new double[values.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = StrictMath.log(values[i]);
    }
    double mean = sum(logs) / logs.length;
    double squares = 0;
    for (double log : logs) {
      squares += (log - mean) * (log - mean);
    }
    return Math.sqrt(squares / logs.length);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double[] sums(double[] values, int[] groups) {
    double[] sums = new double[Arrays.stream(groups).max().orElse(-1) + 1];
    for (int i = 0; i < values.length; i++) {
      sums[groups[i]] += values[i];
    }
    return sums;
  }

  private static int[] sizes(int[] groups) {
    int[] sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
    for (int group : groups) {
      sizes[group]++;
    }
    return sizes;
  }
}
