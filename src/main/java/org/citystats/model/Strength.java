package org.citystats.model;

import java.util.Locale;
import java.util.Optional;

/** How firmly a target is promised. */
public enum Strength {
  /** An obligation: it has no near band. */
  BINDING,
  /** The usual plan figure. */
  EXPECTED,
  /** An aspiration. */
  STRIVING;

  /** The word written to tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strength of a word; empty if there is none. */
  public static Optional<Strength> parse(String code) {
    for (Strength strength : values()) {
      if (strength.code().equals(code)) {
        return Optional.of(strength);
      }
    }
    return Optional.empty();
  }
}
