package org.citystats.formula;

import java.util.Arrays;

/**
 * The order of a field of scores, worked out again and again over the same arrays.
 *
 * <ul>
 *   <li>Competition places, {@code 1 + number of better scores}; more is better, equal scores share
 *       the best place; 0 for a score that is {@code NaN} or infinite.
 *   <li>Scores are dealt into twice as many buckets as there are units by their distance from the
 *       best, and put in order within them, so that a field that is spread evenly takes linear
 *       time.
 * </ul>
 *
 * @see Places#rank
 */
public final class FieldOrder {

  private static final int BUCKETS = 2;

  private final double[] sorted;
  private final int[] order;
  private final int[] buckets;
  private final int[] starts;
  private final int[] places;

  /** For fields of so many units. */
  public FieldOrder(int units) {
    sorted = new double[units];
    order = new int[units];
    buckets = new int[units];
    starts = new int[BUCKETS * units + 2];
    places = new int[units];
  }

  /** The place of each unit; the array is used again by the next call. */
  public int[] places(double[] scores) {
    double best = Double.NEGATIVE_INFINITY;
    double worst = Double.POSITIVE_INFINITY;
    for (double score : scores) {
      boolean finite = Math.abs(score) <= Double.MAX_VALUE;
      best = finite && score > best ? score : best;
      worst = finite && score < worst ? score : worst;
    }
    int known = best > worst ? dealt(scores, best, worst) : gathered(scores);
    straighten(known);
    return placed(known);
  }

  /** Deals the scores into buckets, the best first. */
  private int dealt(double[] scores, double best, double worst) {
    int units = scores.length;
    int most = BUCKETS * units;
    double scale = (most - 1) / (best - worst);
    Arrays.fill(starts, 0);
    for (int unit = 0; unit < units; unit++) {
      double away = (best - scores[unit]) * scale;
      int bucket = away >= 0 && away < most ? (int) away : -1;
      buckets[unit] = bucket;
      starts[bucket + 2]++;
    }
    starts[1] = 0;
    for (int bucket = 2; bucket <= most; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    int known = 0;
    for (int unit = 0; unit < units; unit++) {
      if (buckets[unit] >= 0) {
        int at = starts[buckets[unit] + 1]++;
        sorted[at] = scores[unit];
        order[at] = unit;
        known++;
      }
    }
    return known;
  }

  private int gathered(double[] scores) {
    int known = 0;
    for (int unit = 0; unit < scores.length; unit++) {
      if (Math.abs(scores[unit]) <= Double.MAX_VALUE) {
        sorted[known] = scores[unit];
        order[known++] = unit;
      }
    }
    return known;
  }

  private void straighten(int known) {
    for (int at = 1; at < known; at++) {
      double score = sorted[at];
      int unit = order[at];
      int to = at;
      while (to > 0 && sorted[to - 1] < score) {
        sorted[to] = sorted[to - 1];
        order[to] = order[--to];
      }
      sorted[to] = score;
      order[to] = unit;
    }
  }

  private int[] placed(int known) {
    if (known < places.length) {
      Arrays.fill(places, 0);
    }
    int place = 0;
    for (int at = 0; at < known; at++) {
      place = at > 0 && sorted[at] == sorted[at - 1] ? place : at + 1;
      places[order[at]] = place;
    }
    return places;
  }
}
