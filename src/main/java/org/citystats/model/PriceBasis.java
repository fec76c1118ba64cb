package org.citystats.model;

import java.util.Locale;
import java.util.Optional;

/** At which prices, or on which scope, a figure is given. */
public enum PriceBasis {
  /** Not stated, or it does not apply. */
  UNSTATED,
  /** Current prices. */
  NOMINAL,
  /** Constant or comparable prices. */
  REAL,
  /** Adjusted to a comparable scope: without tax cuts, boundary changes and the like. */
  COMPARABLE;

  /** The code written to tables; empty where not stated. */
  public String code() {
    return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The basis of a code; empty if there is none. */
  public static Optional<PriceBasis> parse(String code) {
    for (PriceBasis basis : values()) {
      if (basis.code().equals(code)) {
        return Optional.of(basis);
      }
    }
    return Optional.empty();
  }
}
