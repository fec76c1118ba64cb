package org.citystats.attainment;

import java.util.Map;
import java.util.SortedMap;

/**
 * Where a target stands between its base and its goal.
 *
 * @param base where it began
 * @param now where it is
 * @param goal where it should end
 * @param elapsed years gone since the base
 * @param years years from the base to the end
 * @param stops milestones between, by years since the base
 */
record Way(
    double base,
    double now,
    double goal,
    double elapsed,
    double years,
    SortedMap<Double, Double> stops) {

  /** The point that the straight lines from milestone to milestone ask for by now. */
  double between() {
    double fromTime = 0;
    double from = base;
    for (Map.Entry<Double, Double> stop : stops.entrySet()) {
      if (stop.getKey() >= elapsed) {
        double share = (elapsed - fromTime) / (stop.getKey() - fromTime);
        return from + (stop.getValue() - from) * share;
      }
      fromTime = stop.getKey();
      from = stop.getValue();
    }
    return from;
  }

  /**
   * The share of the way that is done, {@code (now - base) / (goal - base)}; {@code NaN} if there
   * is none.
   */
  double progress() {
    return goal == base ? Double.NaN : (now - base) / (goal - base);
  }

  /** Whether it ends later than now. */
  boolean running() {
    return elapsed < years;
  }

  /**
   * The yearly rate for the rest, {@code (goal / now)^(1 / left) - 1}; {@code NaN} unless both are
   * above zero.
   */
  double pace() {
    return running() && now > 0 && goal > 0
        ? StrictMath.pow(goal / now, 1 / (years - elapsed)) - 1
        : Double.NaN;
  }

  /** The yearly amount for the rest, {@code (goal - now) / left}. */
  double amountPerYear() {
    return running() ? (goal - now) / (years - elapsed) : Double.NaN;
  }
}
