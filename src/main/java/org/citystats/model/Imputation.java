package org.citystats.model;

import java.util.Locale;

/** What stands in for a missing value; it is always marked. */
public enum Imputation {
  /** Nothing: the part is left out, and the other weights grow. */
  NONE,
  /** Mean of the areas. */
  MEAN,
  /** Median of the areas. */
  MEDIAN,
  /** Mean of the areas of the same group. */
  GROUP_MEAN,
  /** Median of the areas of the same group. */
  GROUP_MEDIAN,
  /** The newest earlier value of the area. */
  CARRY_FORWARD,
  /** On the straight line between the values before and after; nothing before or after all. */
  LINEAR,
  /** The same, and the first or last value before and after all. */
  LINEAR_CONSTANT;

  /** The word used in code lists and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
