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
    OWN_UNIT,
    /** In points of a share, in proportion for goals below 4 %: a point is wide beside 0.7 %. */
    POINTS_OF_SHARE
  }

  private static final double FULL_WIDTH_FROM = 0.04;

  /** The same widths for a share, that shrink with a small goal. */
  Band ofShares() {
    return unit == In.OWN_UNIT ? new Band(about, near, exceed, In.POINTS_OF_SHARE) : this;
  }

  /** A width of the band at a goal; none at the open end of a comparator. */
  double at(double goal, double width) {
    if (Double.isInfinite(goal)) {
      return 0;
    }
    return switch (unit) {
      case SHARE_OF_GOAL -> Decimals.times(width, Math.abs(goal));
      case OWN_UNIT -> width;
      case POINTS_OF_SHARE -> {
        boolean small = goal != 0 && Math.abs(goal) < FULL_WIDTH_FROM;
        yield small ? Decimals.times(width / FULL_WIDTH_FROM, Math.abs(goal)) : width;
      }
    };
  }
}
