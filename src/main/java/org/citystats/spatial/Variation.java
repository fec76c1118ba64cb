package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** Spread around the mean, each part counting once. */
record Variation() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "CV",
        "Coefficient of variation",
        "sqrt(sum (x - mean)^2 / n) / mean",
        "ratio",
        "fewer than two parts have a value; a value is zero or less",
        "Williamson, Regional inequality and the process of national development (1965)");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notPositive();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.variation(slice.values());
  }
}
