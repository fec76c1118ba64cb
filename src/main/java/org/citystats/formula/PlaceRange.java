package org.citystats.formula;

import java.util.Arrays;
import org.citystats.model.Direction;

/**
 * Between which places a score may truly stand, since printed figures are rounded: a score printed
 * with half a unit of its last digit {@code h} may be anything from {@code score - h} to {@code
 * score + h}.
 *
 * <ul>
 *   <li>Best place: {@code 1 + } how many others are better in any case; worst place: {@code 1 + }
 *       how many others may be better.
 *   <li>A score of {@code NaN} has no place and is nobody's rival; how many places the missing ones
 *       may take is for the caller to add to the worst place.
 *   <li>Scores of unknown rounding have {@code h = 0}.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1111/1467-985X.00195">Goldstein and Spiegelhalter, League tables
 *     and their limitations: places are to be given with their uncertainty</a>
 */
public final class PlaceRange {

  private final double[] low;
  private final double[] high;
  private final double[] lows;
  private final double[] highs;

  /** Of scores, {@code NaN} where there is none, with half a unit of their last digit each. */
  public PlaceRange(double[] scores, double[] halves, Direction direction) {
    low = new double[scores.length];
    high = new double[scores.length];
    double sign = direction == Direction.LOWER ? -1 : 1;
    for (int i = 0; i < scores.length; i++) {
      low[i] = SignificantDigits.round(sign * scores[i] - halves[i]);
      high[i] = SignificantDigits.round(sign * scores[i] + halves[i]);
    }
    lows = present(low);
    highs = present(high);
  }

  private static double[] present(double[] values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The best place that the score at a position may have. */
  public int best(int position) {
    return 1 + above(lows, high[position]);
  }

  /** The worst place that the score at a position may have. */
  public int worst(int position) {
    int above = above(highs, low[position]);
    return high[position] > low[position] ? above : 1 + above;
  }

  /** How many of the sorted values are larger. */
  private static int above(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] <= value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return sorted.length - from;
  }
}
