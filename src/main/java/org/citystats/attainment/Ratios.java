package org.citystats.attainment;

import org.citystats.model.Operator;
import org.citystats.model.Target;

/**
 * How much of the goal was reached, as a ratio: {@code reached / goal} where more is better, {@code
 * goal / reached} where less is.
 *
 * <ul>
 *   <li>For levels, sums and multiples only; rates and changes are told by their margin.
 *   <li>No ratio to a comparator, to a goal of zero or less, nor of a figure of zero or less where
 *       less is better.
 *   <li>Between: 1 inside, else to the nearest end.
 * </ul>
 */
final class Ratios {

  private Ratios() {}

  /** The ratio of a figure that was reached; {@code NaN} if it makes no sense. */
  static double of(Target target, Yardstick yardstick, double reached) {
    boolean plain =
        switch (target.subject().measure()) {
          case "level", "cumulative", "multiple" -> true;
          default -> false;
        };
    if (!plain || !target.goal().comparator().isEmpty() || Asks.qualitative(target)) {
      return Double.NaN;
    }
    if (target.goal().operator() == Operator.BETWEEN) {
      return between(yardstick, reached);
    }
    return yardstick.side() == Side.BELOW
        ? share(yardstick.low(), reached)
        : share(reached, yardstick.low());
  }

  private static double between(Yardstick yardstick, double reached) {
    double nearest = Math.max(yardstick.low(), Math.min(yardstick.high(), reached));
    return nearest == reached ? 1 : share(reached, nearest);
  }

  private static double share(double part, double whole) {
    return whole > 0 && part >= 0 ? part / whole : Double.NaN;
  }
}
