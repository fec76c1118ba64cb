package org.citystats.formula;

import org.citystats.model.Mean;

/**
 * Weighted means of the parts of a unit; parts that are missing ({@code NaN}) are left out and the
 * other weights grow to one again.
 *
 * <ul>
 *   <li>Arithmetic {@code sum w x}; geometric {@code exp(sum w ln x)}; harmonic {@code 1 / sum (w /
 *       x)}; power {@code (sum w x^p)^(1/p)}, which is the geometric one for {@code p = 0}.
 *   <li>{@code NaN} without any part; where the mean does not exist: geometric and harmonic unless
 *       all parts are above zero, power likewise for {@code p <= 0} and unless none is negative for
 *       others.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1787/9789264043466-en">OECD and JRC, Handbook on constructing
 *     composite indicators, section 1.7</a>
 */
public final class Means {

  private Means() {}

  /** The mean of parts; {@link Mean#COPELAND} is no mean of one unit's parts and not given here. */
  public static double of(Mean mean, double power, double[] parts, double[] weights) {
    return switch (mean) {
      case ARITHMETIC -> power(1, parts, weights);
      case GEOMETRIC -> power(0, parts, weights);
      case HARMONIC -> power(-1, parts, weights);
      case POWER -> power(power, parts, weights);
      case COPELAND -> throw new IllegalArgumentException("Cannot compare one unit with itself");
    };
  }

  private static double power(double power, double[] parts, double[] weights) {
    double sum = 0;
    double whole = 0;
    for (int part = 0; part < parts.length; part++) {
      double x = parts[part];
      if (!Double.isNaN(x) && weights[part] > 0) {
        if (power <= 0 ? x <= 0 : power != 1 && x < 0) {
          return Double.NaN;
        }
        double term = power == 1 ? x : power == 0 ? Math.log(x) : Math.pow(x, power);
        sum += weights[part] * term;
        whole += weights[part];
      }
    }
    double mean = sum / whole;
    return power == 1 ? mean : power == 0 ? Math.exp(mean) : Math.pow(mean, 1 / power);
  }
}
