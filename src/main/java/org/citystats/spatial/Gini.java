package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** Mean difference between pairs of parts. */
record Gini() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "GINI",
        "Gini coefficient",
        "sum |x_i - x_j| / (2 n^2 mean)",
        "ratio",
        "fewer than two parts have a value; a value is zero or less",
        "Cowell, Measuring Inequality");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notPositive();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.gini(slice.values());
  }
}
