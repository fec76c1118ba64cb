package org.citystats.attainment;

import java.io.Serializable;

/**
 * What counts as about, as nearly and as exceeded for one class of measures.
 *
 * @param about what "about" allows on either side
 * @param near how far short of the bound is still nearly reached
 * @param exceed how far beyond the goal is exceeded
 * @param unit whether these are shares of the goal or in the unit of the measure
 */
public record Band(double about, double near, double exceed, In unit) implements Serializable {

  /** In what the widths of a band are told. */
  public enum In {
    /** As a share of the goal. */
    SHARE_OF_GOAL,
    /** In the unit of the measure. */
    OWN_UNIT
  }

  /** A width of the band at a goal; none at the open end of a comparator. */
  double at(double goal, double width) {
    if (Double.isInfinite(goal)) {
      return 0;
    }
    return unit == In.SHARE_OF_GOAL ? Decimals.times(width, Math.abs(goal)) : width;
  }
}
