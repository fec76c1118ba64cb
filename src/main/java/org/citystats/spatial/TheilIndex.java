package org.citystats.spatial;

import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/** Inequality that falls into parts between and within groups. */
record TheilIndex() implements OverParts {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "THEIL_T",
        "Theil index T",
        "sum s ln(n s), s = share of the sum",
        "ratio",
        "fewer than two parts have a value; a value is zero or less",
        "Theil, Economics and Information Theory (1967)");
  }

  @Override
  public WhyNot obstacle(Slice slice) {
    return slice.notPositive();
  }

  @Override
  public double of(Slice slice, Mosaic mosaic) {
    return Inequality.theil(slice.values());
  }
}
