package org.citystats.spatial;

/** A way to set the parts of an area in relation to one another. */
public interface SpatialMeasure {

  /** What the measure is, for readers; its code names the rows. */
  SpatialNote note();

  /** Adds a figure or a reason for a period of the parts of an area. */
  void of(Mosaic mosaic, int period, SpatialRows rows);
}
