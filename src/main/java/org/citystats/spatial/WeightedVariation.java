package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** Spread around the weighted mean of values per head. */
record WeightedVariation() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "CV_WEIGHTED",
        "Weighted coefficient of variation (Williamson)",
        "sqrt(sum w (x - m)^2) / m, m = sum w x, w = share of the weight; x per unit of weight",
        "ratio",
        "fewer than two parts have a value; a value is zero or less; a part has no weight",
        "Williamson, Regional inequality and the process of national development (1965)");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notWeighted();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.weightedVariation(slice.perHead(mosaic), slice.weights());
  }
}
