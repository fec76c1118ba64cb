package org.citystats.attainment;

import org.citystats.model.Bound;

/**
 * The numbers from a low to a high end; an open end is not among them.
 *
 * @param low low end
 * @param high high end
 * @param openLow whether the low end is left out
 * @param openHigh whether the high end is left out
 */
record Range(double low, double high, boolean openLow, boolean openHigh) {

  private static final double ALL = Double.POSITIVE_INFINITY;

  /** No number at all. */
  static final Range NOTHING = new Range(ALL, -ALL, true, true);

  /** All numbers from one on. */
  static Range from(double low) {
    return new Range(low, ALL, false, false);
  }

  /** All numbers up to one. */
  static Range upTo(double high) {
    return new Range(-ALL, high, false, false);
  }

  /** The numbers between two, both included. */
  static Range between(double low, double high) {
    return new Range(low, high, false, false);
  }

  /** What the true value may be, given the printed one. */
  static Range of(double printed, Bound bound) {
    return switch (bound) {
      case EXACT, ABOUT -> between(printed, printed);
      case AT_LEAST -> from(printed);
      case MORE -> from(printed).open();
      case AT_MOST -> upTo(printed);
      case LESS -> upTo(printed).open();
      case UP -> from(0).open();
      case DOWN -> upTo(0).open();
    };
  }

  /** The same without its ends. */
  Range open() {
    return new Range(low, high, true, true);
  }

  /** Whether every number of another range is in this one. */
  boolean covers(Range other, Closeness closeness) {
    int below = closeness.compare(other.low, low);
    int above = closeness.compare(other.high, high);
    boolean lowEnd = below > 0 || below == 0 && (!openLow || other.openLow || low == -ALL);
    boolean highEnd = above < 0 || above == 0 && (!openHigh || other.openHigh || high == ALL);
    return lowEnd && highEnd;
  }

  /** Whether no number of another range is in this one. */
  boolean misses(Range other, Closeness closeness) {
    return ends(other, this, closeness) || ends(this, other, closeness);
  }

  private static boolean ends(Range one, Range before, Closeness closeness) {
    int gap = closeness.compare(one.high, before.low);
    return gap < 0 || gap == 0 && (one.openHigh || before.openLow);
  }
}
