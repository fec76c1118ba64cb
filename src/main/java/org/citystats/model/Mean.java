package org.citystats.model;

import java.util.Locale;

/** How the scores below a node of an index become its score. */
public enum Mean {
  /** Weighted arithmetic mean. */
  ARITHMETIC,
  /** Weighted geometric mean: weakness in one thing is not made good by another. */
  GEOMETRIC,
  /** Weighted harmonic mean. */
  HARMONIC,
  /** Weighted power mean of a declared power. */
  POWER,
  /** Comparison of areas pair by pair: wins less losses. */
  COPELAND;

  /** The word used in code lists and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
