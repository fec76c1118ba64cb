package org.citystats.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The constant of a word; empty if there is none. */
  public static Optional<Mean> parse(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** All words. */
  public static List<String> codes() {
    return Stream.of(values()).map(Mean::code).toList();
  }
}
