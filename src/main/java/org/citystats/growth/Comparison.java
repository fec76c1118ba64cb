package org.citystats.growth;

import org.citystats.formula.Rates;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Entry;
import org.citystats.panel.Series;

/**
 * A period of a series beside its base period, moving from one period to the next.
 *
 * <p>It begins at the first period whose base period is not before the first known one and ends at
 * the last known one. Value and base are taken from one vintage.
 */
final class Comparison {

  private final Series series;
  private final int lag;
  private final int last;
  private int position;
  private WhyNot obstacle = WhyNot.NO_VALUE;
  private Entry current;
  private Entry base;

  /** Before the first pair; the base is the same period some years earlier. */
  Comparison(Series series, int years) {
    this.series = series;
    this.lag = years * series.key().cadence().perYear();
    int first = 0;
    while (first < series.length() && !series.knows(first)) {
      first++;
    }
    int end = series.length() - 1;
    while (end > first && !series.knows(end)) {
      end--;
    }
    this.position = first + lag - 1;
    this.last = end;
  }

  /** Moves on to the next period; false if there is none. */
  boolean next() {
    position++;
    if (position > last) {
      return false;
    }
    obstacle = series.obstacle(position, position - lag);
    boolean comparable = obstacle == WhyNot.NONE;
    current = comparable ? series.current(position, position - lag) : null;
    base = comparable ? series.base(position, position - lag) : null;
    return true;
  }

  /** The first thing in the way of comparing the two, or {@link WhyNot#NONE}. */
  WhyNot obstacle() {
    return obstacle;
  }

  /** The first thing in the way of a rate between the two, or {@link WhyNot#NONE}. */
  WhyNot obstacleToRate() {
    return obstacle == WhyNot.NONE ? Rates.obstacle(current.value(), base.value()) : obstacle;
  }

  /** Position of the period. */
  int position() {
    return position;
  }

  /** Position of its base period. */
  int basePosition() {
    return position - lag;
  }

  /** The value; only without {@link #obstacle}. */
  double value() {
    return current.value();
  }

  /** The value it is compared with; only without {@link #obstacle}. */
  double base() {
    return base.value();
  }

  /** The status of a figure derived from both; only without {@link #obstacle}. */
  byte status() {
    return ObsStatus.derived(current.status(), base.status());
  }

  /** The vintage that both are taken from; only without {@link #obstacle}. */
  String vintage() {
    return current.vintage();
  }
}
