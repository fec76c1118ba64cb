package org.citystats.formula;

/**
 * Progress by the thresholds of Eurostat's monitoring of the sustainable development goals.
 *
 * <ul>
 *   <li>With a target: {@code R = d g / |g_req|}; from 95 % significant, from 60 % moderate, from 0
 *       insufficient progress, below that movement away. Score from -5 to 5.
 *   <li>Without: {@code v = d g}; bands at 1 %, 0.1 %, -0.1 %, -1 % a year; score {@code 5 v / 2
 *       %}.
 *   <li>No result from one year only, from a base of zero, or if the sign changes.
 *   <li>Rates are compared to twelve decimals.
 * </ul>
 *
 * @see <a href="https://ec.europa.eu/eurostat/web/sdi/publications">Eurostat, Sustainable
 *     development in the European Union, annex on method</a>
 */
public final class Eurostat {

  private Eurostat() {}

  /** What the method says of a way towards an aim. */
  public static Assessed of(Journey journey, Aim aim) {
    double observed = aim.sign() * Math.signum(journey.base()) * journey.rate();
    if (Double.isNaN(observed)) {
      return Assessed.NOTHING;
    }
    return aim.valued() ? towards(journey, observed, aim) : along(observed);
  }

  private static Assessed towards(Journey journey, double observed, Aim aim) {
    double ratio = observed / Math.abs(journey.rateTo(aim.target(), aim.year()));
    return Double.isNaN(ratio)
        ? Assessed.NOTHING
        : new Assessed(ratio, ofRatio(decimals(ratio)), scoreOf(ratio));
  }

  private static String ofRatio(double ratio) {
    if (ratio >= 0.95) {
      return "significant_progress";
    }
    if (ratio >= 0.6) {
      return "moderate_progress";
    }
    return ratio >= 0 ? "insufficient_progress" : "movement_away";
  }

  private static double scoreOf(double ratio) {
    if (ratio >= 0.6) {
      return Math.min(5 / 0.7 * (ratio - 0.6), 5);
    }
    return Math.max(5 / 1.2 * (ratio + 0.6) - 5, -5);
  }

  private static Assessed along(double observed) {
    double score = Math.max(-5, Math.min(5, observed / 0.02 * 5));
    return new Assessed(observed, ofRate(decimals(observed)), score);
  }

  private static String ofRate(double rate) {
    if (rate >= 0.01) {
      return "significant_progress";
    }
    if (rate >= 0.001) {
      return "moderate_progress";
    }
    if (rate > -0.001) {
      return "no_progress";
    }
    return rate > -0.01 ? "moderate_deterioration" : "significant_deterioration";
  }

  /** A rate to twelve decimals, without the dust of a root. */
  static double decimals(double rate) {
    return Math.rint(rate * 1e12) / 1e12;
  }
}
