package org.citystats.formula;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The statistically nearest units by several features. */
public final class Neighbours {

  private Neighbours() {}

  /**
   * The nearest units to one, by the Euclidean distance over standardised features, {@code sqrt(sum
   * ((x - y) / sd)^2)}; the nearest first, the first by position of equals.
   *
   * <ul>
   *   <li>Features are given as {@code features[feature][unit]}; those that do not differ are
   *       ignored. {@code sd} is the sample standard deviation over the units that have all
   *       features.
   *   <li>A unit that lacks a feature ({@code NaN}) is nobody's neighbour; if the asked one lacks
   *       one, it has no neighbours.
   * </ul>
   *
   * @see <a href="https://www.oecd.org/regional/peer-regions">Peer groups by standardised Euclidean
   *     distance, as in CIPFA's nearest neighbours model</a>
   */
  public static int[] of(double[][] features, int unit, int count) {
    int units = features.length == 0 ? 0 : features[0].length;
    int[] whole = IntStream.range(0, units).filter(each -> whole(features, each)).toArray();
    double[] spreads =
        Arrays.stream(features)
            .mapToDouble(feature -> Moments.of(pick(feature, whole)).sd())
            .toArray();
    if (units == 0 || !whole(features, unit)) {
      return new int[0];
    }
    return IntStream.of(whole)
        .filter(other -> other != unit)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(other -> distance(features, spreads, unit, other))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .limit(count)
        .toArray();
  }

  private static boolean whole(double[][] features, int unit) {
    return Arrays.stream(features).noneMatch(feature -> Double.isNaN(feature[unit]));
  }

  private static double[] pick(double[] feature, int[] units) {
    return IntStream.of(units).mapToDouble(unit -> feature[unit]).toArray();
  }

  private static double distance(double[][] features, double[] spreads, int one, int other) {
    double sum = 0;
    for (int feature = 0; feature < features.length; feature++) {
      double step = features[feature][one] - features[feature][other];
      sum += spreads[feature] > 0 ? step * step / (spreads[feature] * spreads[feature]) : 0;
    }
    return Math.sqrt(sum);
  }
}
