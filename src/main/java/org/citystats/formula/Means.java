package org.citystats.formula;

import java.util.Arrays;
import org.citystats.model.Mean;

/**
 * Weighted means of columns, unit by unit; columns that are missing ({@code NaN}) are left out and
 * the other weights grow to one again. Worked out again and again over the same arrays.
 *
 * <ul>
 *   <li>Arithmetic {@code sum w x}; geometric {@code exp(sum w ln x)}; harmonic {@code 1 / sum (w /
 *       x)}; power {@code (sum w x^p)^(1/p)}, which is the geometric one for {@code p = 0}.
 *   <li>{@code NaN} without any column; {@link #NO_MEAN} where the mean does not exist: geometric
 *       and harmonic unless all are above zero, power likewise for {@code p <= 0} and unless none
 *       is negative for others. It makes the mean above it not exist either.
 *   <li>Columns of weight zero count as absent.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1787/9789264043466-en">OECD and JRC, Handbook on constructing
 *     composite indicators, section 1.7</a>
 */
public final class Means {

  /** Stands for a mean that does not exist. */
  public static final double NO_MEAN = Double.NEGATIVE_INFINITY;

  private final double[] whole;

  /** For columns of so many units. */
  public Means(int units) {
    whole = new double[units];
  }

  /** The arithmetic mean of columns without gaps. */
  public void plain(double[][] columns, double[] weights, double[] into) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    Arrays.fill(into, 0);
    int column = 0;
    for (; column + 3 < columns.length; column += 4) {
      four(columns, weights, column, into);
    }
    for (; column < columns.length; column++) {
      add(columns[column], weights[column], into);
    }
    double share = 1 / sum;
    for (int unit = 0; unit < into.length; unit++) {
      into[unit] *= share;
    }
  }

  private static void four(double[][] columns, double[] weights, int from, double[] into) {
    double[] a = columns[from];
    double[] b = columns[from + 1];
    double[] c = columns[from + 2];
    double[] d = columns[from + 3];
    double ofA = weights[from];
    double ofB = weights[from + 1];
    double ofC = weights[from + 2];
    double ofD = weights[from + 3];
    for (int unit = 0; unit < into.length; unit++) {
      into[unit] += ofA * a[unit] + ofB * b[unit] + (ofC * c[unit] + ofD * d[unit]);
    }
  }

  private static void add(double[] column, double weight, double[] into) {
    for (int unit = 0; unit < into.length; unit++) {
      into[unit] += weight * column[unit];
    }
  }

  /**
   * A mean of columns that may have gaps.
   *
   * @param power of a power mean
   */
  public void of(Mean mean, double power, Parts parts, double[] into) {
    Arrays.fill(into, 0);
    Arrays.fill(whole, 0);
    for (int column = 0; column < parts.columns().length; column++) {
      double weight = parts.weights()[column];
      double[] from = parts.columns()[column];
      for (int unit = 0; weight > 0 && unit < into.length; unit++) {
        if (!Double.isNaN(from[unit])) {
          into[unit] += weight * term(mean, power, from[unit]);
          whole[unit] += weight;
        }
      }
    }
    for (int unit = 0; unit < into.length; unit++) {
      into[unit] = end(mean, power, into[unit] / whole[unit]);
    }
  }

  /**
   * Columns and their weights.
   *
   * @param columns columns
   * @param weights weights
   */
  public record Parts(double[][] columns, double[] weights) {}

  private static double term(Mean mean, double power, double x) {
    return switch (mean) {
      case GEOMETRIC -> x > 0 ? Math.log(x) : NO_MEAN;
      case HARMONIC -> x > 0 ? 1 / x : NO_MEAN;
      case POWER -> (power > 0 ? x >= 0 : x > 0) ? powered(x, power) : NO_MEAN;
      default -> x;
    };
  }

  private static double powered(double x, double power) {
    return power == 0 ? Math.log(x) : Math.pow(x, power);
  }

  private static double end(Mean mean, double power, double sum) {
    if (sum == NO_MEAN) {
      return NO_MEAN;
    }
    return switch (mean) {
      case GEOMETRIC -> Math.exp(sum);
      case HARMONIC -> 1 / sum;
      case POWER -> power == 0 ? Math.exp(sum) : Math.pow(sum, 1 / power);
      default -> sum;
    };
  }
}
