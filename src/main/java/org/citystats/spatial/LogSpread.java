package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** Spread of relative differences; its fall is sigma convergence. */
record LogSpread() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "SD_LOG",
        "Standard deviation of logarithms",
        "sqrt(sum (ln x - mean ln x)^2 / n)",
        "ratio",
        "fewer than two parts have a value; a value is zero or less",
        "Barro and Sala-i-Martin, Convergence (1992)");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notPositive();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.deviationOfLogs(slice.values());
  }
}
