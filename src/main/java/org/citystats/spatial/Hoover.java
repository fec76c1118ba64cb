package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** The share that would have to move for value and weight to be spread alike. */
record Hoover() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "HOOVER",
        "Hoover index",
        "0.5 sum |share of x - share of the weight|",
        "ratio",
        "fewer than two parts have a value; a value is zero or less; a part has no weight",
        "Hoover, The measurement of industrial localization (1936)");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notWeighted();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.hoover(slice.totals(mosaic), slice.weights());
  }
}
