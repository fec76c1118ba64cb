package org.citystats.formula;

import java.util.SortedMap;

/**
 * Progress by the method of Statistics Canada, which is that of Open SDG 2.4: observed over
 * required yearly growth.
 *
 * <ul>
 *   <li>With a target: {@code R = d s g / |g_req|}; achieved if the current value meets it, from
 *       0.95 substantial, from 0.60 moderate, from 0 limited progress, else deterioration.
 *   <li>Without: {@code v = d s g}; bands of 1.5 %, 0.5 % and 0 %, times a coefficient that shrinks
 *       near a natural limit.
 *   <li>{@code d} is 1 if more is better else -1; {@code s} is -1 for a negative base.
 *   <li>As published: a base or a target of zero is replaced by 0.001, years between are ignored, a
 *       target year that has passed is judged as if it were ahead. No result from one year only,
 *       nor if the sign changes.
 * </ul>
 *
 * @see <a href="https://github.com/open-sdg/sdg-build/pull/318">Open SDG, progress measure</a>
 */
public final class OpenSdg {

  private static final double ALMOST_NOTHING = 0.001;
  private static final double STEEPNESS = 4.44;

  private OpenSdg() {}

  /** Base year if none is configured. */
  public static final int USUAL_BASE_YEAR = 2015;

  /**
   * The way from the configured base year, or the next year with a value, to the last year; {@code
   * null} without any value from there on.
   */
  public static Journey journey(SortedMap<Integer, Double> series, int baseYear) {
    SortedMap<Integer, Double> since = series.tailMap(baseYear);
    if (since.isEmpty()) {
      return null;
    }
    int first = since.firstKey();
    int last = since.lastKey();
    return new Journey(first, something(since.get(first)), last, since.get(last));
  }

  /** What the method says of a way towards an aim. */
  public static Assessed of(Journey journey, Aim aim) {
    if (journey == null || journey.years() < 1) {
      return Assessed.NOTHING;
    }
    double base = something(journey.base());
    Journey from = new Journey(journey.baseYear(), base, journey.year(), journey.now());
    double observed = aim.sign() * Math.signum(base) * from.rate();
    if (Double.isNaN(observed)) {
      return Assessed.NOTHING;
    }
    return aim.valued() ? towards(from, observed, aim) : along(from, observed, aim.limit());
  }

  private static double something(double value) {
    return value == 0 ? ALMOST_NOTHING : value;
  }

  private static Assessed towards(Journey journey, double observed, Aim aim) {
    double required = Math.abs(journey.rateTo(something(aim.target()), aim.year()));
    double ratio = observed / required;
    if (aim.met(journey.now())) {
      return new Assessed(ratio, ACHIEVED, 5);
    }
    if (Double.isNaN(ratio)) {
      return Assessed.NOTHING;
    }
    double score =
        ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
    return new Assessed(ratio, word(ratio, 0.95, 0.6), score);
  }

  private static Assessed along(Journey journey, double observed, double limit) {
    double coefficient = coefficient(journey.base(), limit);
    String status = word(observed, 0.015 * coefficient, 0.005 * coefficient);
    return new Assessed(observed, status, score(observed, coefficient));
  }

  private static double score(double observed, double coefficient) {
    if (observed < 0) {
      return Math.max(125 * observed - 2.5, -5);
    }
    if (coefficient == 0) {
      return 5;
    }
    double scaled = observed / coefficient;
    if (scaled >= 0.015) {
      return Math.min(500 * scaled - 5, 5);
    }
    return scaled >= 0.005 ? 250 * scaled - 1.25 : 500 * scaled - 2.5;
  }

  private static String word(double value, double substantial, double moderate) {
    if (value >= substantial) {
      return "substantial_progress";
    }
    if (value >= moderate) {
      return "moderate_progress";
    }
    return value >= 0 ? "limited_progress" : "deterioration";
  }

  /**
   * The coefficient near a natural limit {@code L}: 1 from twice the limit on, {@code 1 - (|y| /
   * |L|)^4.44} below it, {@code 1 - ((2 |L| - |y|) / |L|)^4.44} between; 1 without a limit.
   */
  public static double coefficient(double base, double limit) {
    double end = Math.abs(limit);
    double size = Math.abs(base);
    if (Double.isNaN(limit) || size >= 2 * end) {
      return 1;
    }
    double share = size <= end ? size / end : (2 * end - size) / end;
    return 1 - StrictMath.pow(share, STEEPNESS);
  }

  /** Class of an indicator all of whose series are achieved. */
  public static final String ACHIEVED = "target_achieved";

  /** The class of an indicator from the mean score of its series: bands of 2.5, 0 and -2.5. */
  public static String statusOf(double meanScore) {
    if (Double.isNaN(meanScore)) {
      return Assessed.NOT_AVAILABLE;
    }
    if (meanScore >= 2.5) {
      return "substantial_progress";
    }
    if (meanScore >= 0) {
      return "moderate_progress";
    }
    return meanScore >= -2.5 ? "limited_progress" : "deterioration";
  }
}
