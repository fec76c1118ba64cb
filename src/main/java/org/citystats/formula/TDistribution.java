package org.citystats.formula;

/**
 * Student's distribution, for the intervals of projections.
 *
 * <ul>
 *   <li>{@code P(T <= t) = 1 - I(n / (n + t^2); n / 2, 1 / 2) / 2} for {@code t >= 0}, with the
 *       regularised incomplete beta function by its continued fraction.
 *   <li>Limits: ten decimals; degrees of freedom from 1 on.
 * </ul>
 *
 * @see <a href="https://dlmf.nist.gov/8.17">NIST, Digital Library of Mathematical Functions,
 *     8.17</a>
 */
public final class TDistribution {

  private static final double[] LANCZOS = {
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private TDistribution() {}

  /** The probability of at most {@code t}. */
  public static double probability(double t, double degrees) {
    double tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t > 0 ? 1 - tail : tail;
  }

  /** The value that is not exceeded with a probability between 0 and 1. */
  public static double quantile(double probability, double degrees) {
    double low = -1;
    double high = 1;
    while (probability(low, degrees) > probability) {
      low *= 2;
    }
    while (probability(high, degrees) < probability) {
      high *= 2;
    }
    for (int step = 0; step < 200 && low < high; step++) {
      double middle = low + (high - low) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (probability(middle, degrees) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double incompleteBeta(double x, double a, double b) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double front =
        StrictMath.exp(
            logGamma(a + b)
                - logGamma(a)
                - logGamma(b)
                + a * StrictMath.log(x)
                + b * StrictMath.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  /** The continued fraction of the incomplete beta function, by the method of Lentz. */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= 500; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= c * d;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      value *= c * d;
      if (Math.abs(c * d - 1) < 1e-15) {
        break;
      }
    }
    return value;
  }

  private static double away(double number) {
    return Math.abs(number) < 1e-300 ? 1e-300 : number;
  }

  private static double logGamma(double x) {
    double z = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (z + i);
    }
    double t = z + 7.5;
    return 0.5 * StrictMath.log(2 * Math.PI)
        + (z + 0.5) * StrictMath.log(t)
        - t
        + StrictMath.log(sum);
  }
}
