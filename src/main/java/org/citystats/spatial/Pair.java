package org.citystats.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.citystats.model.WhyNot;

/**
 * The parts that have a value in two periods without a break between.
 *
 * @param before their values in the earlier period
 * @param now their values in the later one
 */
record Pair(Slice before, Slice now) {

  /** The parts of a mosaic in two periods; empty if none had a value in the earlier one. */
  static Optional<Pair> of(Mosaic mosaic, int base, int period) {
    Slice then = mosaic.slice(mosaic.areas(period), base);
    if (then.areas().isEmpty()) {
      return Optional.empty();
    }
    List<String> both = new ArrayList<>(mosaic.slice(then.areas(), period).areas());
    both.removeIf(area -> mosaic.isBroken(area, base, period));
    return Optional.of(new Pair(mosaic.slice(both, base), mosaic.slice(both, period)));
  }

  /** A figure of logarithms, or why there is none. */
  SpatialRows.Figure positive(BiFunction<Slice, Slice, SpatialRows.Figure> figure) {
    WhyNot obstacle =
        before.notPositive() == WhyNot.NONE ? now.notPositive() : before.notPositive();
    return obstacle == WhyNot.NONE
        ? figure.apply(before, now)
        : SpatialRows.Figure.none(obstacle, now);
  }
}
