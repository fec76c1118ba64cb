package org.citystats.formula;

import org.citystats.model.Direction;

/**
 * The weather symbols of Germany's sustainable development strategy.
 *
 * <ul>
 *   <li>Mean change {@code m = (y(c) - y(c - 5)) / 5}; with gaps, over the last six known values
 *       and the years between them; from four values on.
 *   <li>Target by a year: {@code P = y(c) + (T - c) m}, miss {@code d (Z - P) / (d (Z - y(c)))};
 *       below 5 % sun, to 20 % sun and cloud, above cloud; wrong direction thunderstorm.
 *   <li>Target met, or to be held in every year: met and trend not against sun; met and trend
 *       against sun and cloud; not met and trend not away cloud; else thunderstorm.
 *   <li>Direction only: mean and last change right sun; mean only sun and cloud; last only cloud;
 *       none thunderstorm.
 *   <li>No result with fewer than four known values.
 * </ul>
 *
 * @see <a href="https://dns-indikatoren.de/en/status/">Federal Statistical Office of Germany,
 *     Status of indicators, methodology</a>
 */
public final class GermanStrategy {

  private static final int WINDOW = 6;
  private static final int LEAST = 4;

  private static final Assessed SUN = new Assessed(Double.NaN, "sun", Double.NaN);
  private static final Assessed SUN_AND_CLOUD =
      new Assessed(Double.NaN, "sun_and_cloud", Double.NaN);
  private static final Assessed CLOUD = new Assessed(Double.NaN, "cloud", Double.NaN);
  private static final Assessed THUNDERSTORM = new Assessed(Double.NaN, "thunderstorm", Double.NaN);

  private GermanStrategy() {}

  /**
   * The mean yearly change over the last six known values of a yearly series, the last one last,
   * over fewer where there are fewer; {@code NaN} with fewer than four.
   */
  public static double meanChange(double[] values) {
    int last = values.length - 1;
    int first = last;
    int known = 1;
    for (int at = last - 1; at >= 0 && known < WINDOW; at--) {
      if (!Double.isNaN(values[at])) {
        first = at;
        known++;
      }
    }
    return known < LEAST ? Double.NaN : (values[last] - values[first]) / (last - first);
  }

  /** The symbol of a target for a year; {@code year} is that of the last value. */
  public static Assessed byYear(double[] values, int year, Aim aim) {
    double change = meanChange(values);
    if (Double.isNaN(change)) {
      return Assessed.NOTHING;
    }
    double now = values[values.length - 1];
    if (aim.met(now)) {
      return hold(values, aim);
    }
    if (aim.sign() * change < 0) {
      return THUNDERSTORM;
    }
    double miss = miss(now, now + (aim.year() - year) * change, aim);
    String word = miss < 0.05 ? "sun" : miss <= 0.2 ? "sun_and_cloud" : "cloud";
    return new Assessed(miss, word, Double.NaN);
  }

  private static double miss(double now, double projected, Aim aim) {
    return (aim.target() - projected) / (aim.target() - now);
  }

  /** The symbol of a target to be held in every year. */
  public static Assessed hold(double[] values, Aim aim) {
    double change = meanChange(values);
    if (Double.isNaN(change)) {
      return Assessed.NOTHING;
    }
    boolean against = aim.sign() * change < 0;
    if (aim.met(values[values.length - 1])) {
      return against ? SUN_AND_CLOUD : SUN;
    }
    return against ? THUNDERSTORM : CLOUD;
  }

  /** The symbol where only a direction is asked for. */
  public static Assessed towards(double[] values, Direction direction) {
    double change = meanChange(values);
    if (Double.isNaN(change)) {
      return Assessed.NOTHING;
    }
    int sign = Aim.towards(direction).sign();
    int last = values.length - 1;
    boolean mean = sign * change > 0;
    boolean newest = sign * (values[last] - values[before(values)]) > 0;
    if (mean) {
      return newest ? SUN : SUN_AND_CLOUD;
    }
    return newest ? CLOUD : THUNDERSTORM;
  }

  private static int before(double[] values) {
    int at = values.length - 2;
    while (at > 0 && Double.isNaN(values[at])) {
      at--;
    }
    return at;
  }
}
