package org.citystats.model;

import java.util.Locale;

/** What is done about outliers that would decide an index alone. */
public enum Treatment {
  /** Nothing. */
  NONE,
  /** The most extreme values are drawn to the next one; where that does not help, the logarithm. */
  WINSORISE,
  /** The logarithm. */
  LOG,
  /** The Box-Cox power of the greatest likelihood. */
  BOX_COX;

  /** The word used in code lists and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
