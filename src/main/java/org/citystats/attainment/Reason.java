package org.citystats.attainment;

import java.util.Locale;
import org.citystats.model.WhyNot;

/** Why a target cannot be judged; where several hold, the first of this list is told. */
public enum Reason {
  /** It can be judged. */
  NONE,
  /** The number belongs to the name of a programme. */
  PROGRAMME_NAME,
  /** The measure of the target is not built. */
  MEASURE_NOT_SUPPORTED,
  /** No value is set on purpose. */
  DEFERRED,
  /** The value is to be set elsewhere and is not there yet. */
  VALUE_NOT_SET,
  /** There is no indicator. */
  NO_INDICATOR,
  /** A direction is promised, and nothing shows which way it went. */
  QUALITATIVE,
  /** The target does not state its unit, and the figures have one. */
  UNIT_MISSING,
  /** The unit of the target differs from that of the figures. */
  UNIT_MISMATCH,
  /** Nothing was published. */
  NO_ACTUAL,
  /** Only a part of the period was published. */
  PERIOD_INCOMPLETE,
  /** The source prints a bound, and the goal lies beyond it. */
  ACTUAL_IS_BOUND,
  /** The figure of the base period is missing. */
  NO_BASE,
  /** No base period is stated. */
  NO_BASE_PERIOD,
  /** The base is zero. */
  ZERO_BASE,
  /** The base is negative. */
  NEGATIVE_BASE,
  /** Real growth is asked and nominal growth published, or the reverse. */
  BASIS_MISMATCH,
  /** A census or a definition broke the series. */
  LEVEL_BREAK,
  /** The area changed. */
  BOUNDARY_CHANGE,
  /** Base and value never stand in one vintage. */
  DIFFERENT_VINTAGE,
  /** The peers are not known, or too few of them have a figure. */
  PEER_SET_MISMATCH,
  /** No direction is declared, so that no place or run is better than another. */
  NO_DIRECTION,
  /** Another part is published than the one asked for. */
  SCOPE_MISMATCH,
  /** Something else is published about the indicator: a growth rate, not a level. */
  MEASURE_MISMATCH,
  /** What the target is compared with is missing. */
  COMPARATOR_MISSING,
  /** The method does not judge targets of this kind, or needs more years. */
  METHOD_NOT_APPLICABLE,
  /** The target still runs and has no path to be measured by. */
  NO_PATH;

  /** The code written to tables; empty where it can be judged. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The reason that follows from what is in the way of comparing two levels. */
  static Reason of(WhyNot obstacle) {
    return switch (obstacle) {
      case NONE -> NONE;
      case NO_BASE, GAP -> NO_BASE;
      case ZERO_BASE -> ZERO_BASE;
      case NEGATIVE_BASE, SIGN_CHANGE -> NEGATIVE_BASE;
      case LEVEL_BREAK -> LEVEL_BREAK;
      case BOUNDARY_CHANGE -> BOUNDARY_CHANGE;
      case DIFFERENT_VINTAGE -> DIFFERENT_VINTAGE;
      case BOUND -> ACTUAL_IS_BOUND;
      default -> NO_ACTUAL;
    };
  }

  /** Of two reasons the one told first; the absence of one gives way. */
  Reason before(Reason other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    return compareTo(other) <= 0 ? this : other;
  }
}
