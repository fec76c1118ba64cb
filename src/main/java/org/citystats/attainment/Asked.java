package org.citystats.attainment;

import org.citystats.model.Bound;

/**
 * What a figure is held against: the value of the target, or that of its comparator.
 *
 * @param value the value, {@code NaN} if there is none
 * @param range what the true value may be
 * @param closeness when a figure equals it
 * @param by the measured comparator, {@code null} for a value of the target
 * @param reason why there is no value, else {@link Reason#NONE}
 */
record Asked(double value, Range range, Closeness closeness, Measured by, Reason reason) {

  /** A value that a target names. */
  static Asked value(double value) {
    Range range = Range.between(value, value);
    return new Asked(value, range, Closeness.AS_PUBLISHED, null, Reason.NONE);
  }

  /** The value of a comparator. */
  static Asked of(Measured comparator) {
    if (!comparator.known()) {
      return missing(Reason.COMPARATOR_MISSING);
    }
    Bound bound = comparator.figure().bound();
    Range range = Range.of(comparator.value(), bound);
    return new Asked(comparator.value(), range, closeness(comparator), comparator, Reason.NONE);
  }

  /** There is nothing to hold a figure against. */
  static Asked missing(Reason reason) {
    return new Asked(Double.NaN, Range.NOTHING, Closeness.AS_PUBLISHED, null, reason);
  }

  /** When a figure equals this: nine digits do if either is computed. */
  Closeness with(Measured own) {
    return closeness == Closeness.NINE_DIGITS ? closeness : closeness(own);
  }

  private static Closeness closeness(Measured measured) {
    return measured.figure().origin() == Measured.Origin.COMPUTED
        ? Closeness.NINE_DIGITS
        : Closeness.AS_PUBLISHED;
  }
}
