package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** Inequality that weighs small values more. */
record LogDeviation() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "MEAN_LOG_DEVIATION",
        "Mean log deviation (Theil L)",
        "mean of ln(mean / x)",
        "ratio",
        "fewer than two parts have a value; a value is zero or less",
        "Shorrocks, The class of additively decomposable inequality measures (1980)");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notPositive();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.meanLogDeviation(slice.values());
  }
}
