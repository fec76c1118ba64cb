package org.citystats.formula;

import java.util.Arrays;
import java.util.Optional;

/**
 * The history of yearly changes of a figure carried on: a random walk with drift.
 *
 * <ul>
 *   <li>Changes {@code d} of consecutive years: of logarithms for figures above zero, of amounts
 *       for others and for shares. Mean {@code m}, spread {@code s} around it, {@code n} changes.
 *   <li>After {@code h} years {@code y + h m}, error {@code s sqrt(h (1 + (h - 1) r) (1 + h / n))}
 *       by Student's distribution with {@code n - 1} degrees of freedom; {@code r} is how much of a
 *       change the next one repeats, at least 0.
 *   <li>No projection from fewer than five changes.
 *   <li>Shares stay between 0 and 1 where they always did.
 * </ul>
 *
 * @see <a href="https://otexts.com/fpp3/prediction-intervals.html">Hyndman and Athanasopoulos,
 *     Forecasting: Principles and Practice, 5.5, drift method</a>
 */
public final class Drift {

  private static final int LEAST = 5;
  private static final int MOST = 15;

  /** In what changes are told. */
  public enum Scale {
    /** Ratios a year, for figures above zero. */
    RATES,
    /** Amounts a year. */
    AMOUNTS,
    /** Amounts a year, between 0 and 1. */
    SHARES;

    /** Rates if all figures are above zero, else amounts. */
    public static Scale usual(double[] levels) {
      return Arrays.stream(levels).allMatch(level -> Double.isNaN(level) || level > 0)
          ? RATES
          : AMOUNTS;
    }
  }

  private final Scale scale;
  private final double now;
  private final double mean;
  private final double spread;
  private final double repeated;
  private final double[] changes;
  private final double[] all;

  private Drift(Scale scale, double now, double[] all) {
    this.scale = scale;
    this.now = now;
    this.all = all;
    this.changes = Arrays.copyOfRange(all, Math.max(0, all.length - MOST), all.length);
    this.mean = Arrays.stream(changes).average().orElse(0);
    double squares = Arrays.stream(changes).map(d -> (d - mean) * (d - mean)).sum();
    this.spread = Math.sqrt(squares / (changes.length - 1));
    this.repeated = squares == 0 ? 0 : Math.max(0, repeated(changes, mean) / squares);
  }

  private static double repeated(double[] changes, double mean) {
    double sum = 0;
    for (int i = 1; i < changes.length; i++) {
      sum += (changes[i] - mean) * (changes[i - 1] - mean);
    }
    return sum;
  }

  /** The projection of yearly levels, the newest last; gaps are {@code NaN}. */
  public static Optional<Drift> of(double[] levels, Scale scale) {
    int last = levels.length - 1;
    if (last < LEAST || Double.isNaN(levels[last])) {
      return Optional.empty();
    }
    double[] points = Arrays.stream(levels).map(level -> point(level, scale)).toArray();
    double[] changes = new double[last];
    int size = 0;
    for (int i = 1; i <= last; i++) {
      double change = points[i] - points[i - 1];
      if (Double.isFinite(change)) {
        changes[size++] = change;
      }
    }
    return size < LEAST
        ? Optional.empty()
        : Optional.of(new Drift(scale, points[last], Arrays.copyOf(changes, size)));
  }

  private static double point(double level, Scale scale) {
    return scale == Scale.RATES ? StrictMath.log(level) : level;
  }

  private double level(double point) {
    return switch (scale) {
      case RATES -> StrictMath.exp(point);
      case AMOUNTS -> point;
      case SHARES -> Math.max(0, Math.min(1, point));
    };
  }

  /** The level after some years if changes go on as on average. */
  public double at(int years) {
    return level(now + years * mean);
  }

  /** The low end of the interval that holds the level after some years with a probability. */
  public double low(int years, double probability) {
    return level(now + years * mean - width(years, probability));
  }

  /** The high end of that interval. */
  public double high(int years, double probability) {
    return level(now + years * mean + width(years, probability));
  }

  private double width(int years, double probability) {
    return TDistribution.quantile((1 + probability) / 2, changes.length - 1) * error(years);
  }

  private double error(int years) {
    double walk = years * (1 + (years - 1) * repeated);
    return spread * Math.sqrt(walk * (1 + (double) years / changes.length));
  }

  /** The probability that the figure is below a level after some years. */
  public double below(double level, int years) {
    if (Double.isInfinite(level)) {
      return level > 0 ? 1 : 0;
    }
    if (scale == Scale.RATES && level <= 0) {
      return 0;
    }
    double distance = point(level, scale) - now - years * mean;
    double error = error(years);
    if (error == 0) {
      return distance > 0 ? 1 : 0;
    }
    return TDistribution.probability(distance / error, changes.length - 1);
  }

  /** The best yearly change in a direction (1 up, -1 down): a rate, or an amount. */
  public double best(int sign) {
    double best = bestPoint(sign);
    return scale == Scale.RATES ? StrictMath.expm1(best) : best;
  }

  private double bestPoint(int sign) {
    return sign * Arrays.stream(all).map(change -> sign * change).max().orElseThrow();
  }

  /** How many years the way to a level takes at the best pace; infinite if it leads away. */
  public double yearsTo(double level, int sign) {
    double best = bestPoint(sign);
    double way = point(level, scale) - now;
    return sign * best <= 0 ? Double.POSITIVE_INFINITY : way / best;
  }
}
