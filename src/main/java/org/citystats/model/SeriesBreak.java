package org.citystats.model;

import java.io.Serializable;

/**
 * A date before and after which levels cannot be compared.
 *
 * @param area code of the area
 * @param indicator code of the indicator, {@code *} for all
 * @param from first period after the break
 * @param kind {@code census}, {@code boundary} or {@code definition}
 * @param note why, for readers
 * @param bridge what makes levels comparable across it
 */
public record SeriesBreak(
    String area, String indicator, Period from, String kind, String note, Bridge bridge)
    implements Serializable {

  /** A break that nothing bridges. */
  public SeriesBreak(String area, String indicator, Period from, String kind, String note) {
    this(area, indicator, from, kind, note, Bridge.NONE);
  }

  /** The reason that growth across this break is refused with. */
  public WhyNot reason() {
    return kind.equals("boundary") ? WhyNot.BOUNDARY_CHANGE : WhyNot.LEVEL_BREAK;
  }
}
