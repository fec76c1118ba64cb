package org.citystats.growth;

import java.util.Locale;

/** Where a growth figure comes from. */
public enum Origin {
  /** From the levels of a series. */
  COMPUTED,
  /** Printed by the office. */
  PRINTED;

  /** The word written to tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
