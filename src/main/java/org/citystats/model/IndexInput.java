package org.citystats.model;

import java.io.Serializable;

/**
 * A column of figures that an index is made from.
 *
 * @param indicator code of the indicator
 * @param breakdown which part of it, empty for the total
 * @param measure {@code level}, {@code growth_printed}, or the code of a growth measure such as
 *     {@code YOY}
 * @param basis price basis, empty for the usual one
 */
public record IndexInput(String indicator, String breakdown, String measure, String basis)
    implements Serializable {

  /** Word of plain values. */
  public static final String LEVEL = "level";

  /** Word of growth rates as offices print them. */
  public static final String PRINTED = "growth_printed";

  /** Whether its figures stand in the files, so that none is computed. */
  public boolean isPrinted() {
    return measure.equals(LEVEL) || measure.equals(PRINTED);
  }

  /** Plain values of an indicator. */
  public static IndexInput level(String indicator) {
    return new IndexInput(indicator, "", LEVEL, "");
  }
}
