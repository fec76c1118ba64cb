package org.citystats.spatial;

import org.citystats.model.WhyNot;

/** A measure that makes one figure of the values of all parts of an area in a period. */
interface OverParts extends SpatialMeasure {

  /** The first thing in its way, or {@link WhyNot#NONE}. */
  WhyNot obstacle(Slice slice);

  /** The figure. */
  double of(Slice slice, Mosaic mosaic);

  @Override
  default void of(Mosaic mosaic, int period, SpatialRows rows) {
    Slice slice = mosaic.slice(mosaic.areas(period), period);
    if (slice.areas().isEmpty()) {
      return;
    }
    WhyNot obstacle = obstacle(slice);
    rows.add(
        SpatialRows.Place.of(mosaic, note().code(), period),
        "ratio",
        obstacle == WhyNot.NONE
            ? SpatialRows.Figure.of(of(slice, mosaic), slice)
            : SpatialRows.Figure.none(obstacle, slice));
  }
}
