package org.citystats.growth;

import org.citystats.model.Bound;

/** Bounds of figures that are computed from bounds. */
final class Bounds {

  private Bounds() {}

  /**
   * The bound of a figure that grows with the value and falls with the base; {@code null} where the
   * two pull in opposite directions, so that nothing can be said.
   */
  static Bound carried(Bound value, Bound base) {
    Bound turned = turned(base);
    if (value == Bound.EXACT || turned == Bound.EXACT || value == turned) {
      return value == Bound.EXACT ? turned : value;
    }
    if (!value.open() || !turned.open()) {
      return null;
    }
    if (isLower(value) != isLower(turned)) {
      return null;
    }
    boolean strict = isStrict(value) || isStrict(turned);
    if (isLower(value)) {
      return strict ? Bound.MORE : Bound.AT_LEAST;
    }
    return strict ? Bound.LESS : Bound.AT_MOST;
  }

  /** The bound of a figure that falls as this one grows. */
  static Bound turned(Bound bound) {
    return switch (bound) {
      case AT_LEAST -> Bound.AT_MOST;
      case MORE -> Bound.LESS;
      case AT_MOST -> Bound.AT_LEAST;
      case LESS -> Bound.MORE;
      default -> bound;
    };
  }

  /** Whether the true figure is the printed one or more. */
  static boolean isLower(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.MORE;
  }

  private static boolean isStrict(Bound bound) {
    return bound == Bound.MORE || bound == Bound.LESS;
  }
}
