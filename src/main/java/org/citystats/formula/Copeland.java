package org.citystats.formula;

/** Comparison of units pair by pair over several parts. */
public final class Copeland {

  private Copeland() {}

  /**
   * Wins less losses of each unit: one wins against another if the weight of the parts in which it
   * is better, ties counting half, is more than half of the weight of the parts that both have.
   *
   * <ul>
   *   <li>Parts are given as {@code parts[part][unit]}, more being better.
   *   <li>{@code NaN} for a unit without any part.
   * </ul>
   *
   * @see <a href="https://bluefoxr.github.io/COINr/articles/aggregate.html">COINr, aggregation: the
   *     Copeland method</a>
   */
  public static double[] of(double[][] parts, double[] weights) {
    int units = parts[0].length;
    double[] scores = new double[units];
    for (int one = 0; one < units; one++) {
      boolean any = false;
      for (double[] part : parts) {
        any |= !Double.isNaN(part[one]);
      }
      scores[one] = any ? 0 : Double.NaN;
    }
    for (int one = 0; one < units; one++) {
      for (int other = one + 1; other < units; other++) {
        double outcome = duel(parts, weights, one, other);
        scores[one] += outcome;
        scores[other] -= outcome;
      }
    }
    return scores;
  }

  private static double duel(double[][] parts, double[] weights, int one, int other) {
    double ahead = 0;
    double whole = 0;
    for (int part = 0; part < parts.length; part++) {
      double x = parts[part][one];
      double y = parts[part][other];
      if (!Double.isNaN(x) && !Double.isNaN(y)) {
        ahead += weights[part] * (x > y ? 1 : x == y ? 0.5 : 0);
        whole += weights[part];
      }
    }
    return whole == 0
        ? 0
        : Math.signum(SignificantDigits.round(2 * ahead) - SignificantDigits.round(whole));
  }
}
