package org.citystats.growth;

import org.citystats.model.WhyNot;

/**
 * A measure of a period against an earlier one that grows with the value and falls with the base,
 * so that bounds and the ends of intervals carry through.
 */
interface TwoEnded extends GrowthMeasure {

  /** Leads to the base of each period. */
  Course course(Subject subject);

  /** The figure of a value and a base. */
  double of(double value, double base);

  /** Whether it divides by the base, which must then be above zero. */
  default boolean divides() {
    return true;
  }

  /** What stands in its way. */
  default WhyNot obstacle(Comparison pair) {
    return divides() ? pair.obstacleToRate() : pair.obstacle();
  }

  @Override
  default void of(Subject subject, Figures figures) {
    Comparison pair = new Comparison(subject, course(subject));
    while (pair.next()) {
      WhyNot obstacle = obstacle(pair);
      if (obstacle == WhyNot.NONE) {
        add(pair, pair.open(figures));
      } else {
        pair.open(figures).none(obstacle);
      }
    }
  }

  private void add(Comparison pair, Figures figures) {
    double value = pair.value();
    double base = pair.base();
    double least = pair.least();
    double baseLeast = pair.baseLeast();
    figures
        .value(of(value, base), pair.status(), pair.vintage())
        .bound(pair.bound())
        .bridged(pair.bridged());
    if (!Double.isNaN(least) && !Double.isNaN(baseLeast)) {
      boolean open = divides() && baseLeast <= 0;
      figures.rounded(
          of(divides() ? Math.max(0, least) : least, pair.baseMost()),
          open ? Double.NaN : of(pair.most(), baseLeast));
    }
  }
}
