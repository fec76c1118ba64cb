package org.citystats.model;

import java.util.Locale;
import java.util.Optional;

/** Which way is good (polarity of an indicator); never assumed. */
public enum Direction {
  /** More is better. */
  HIGHER,
  /** Less is better. */
  LOWER,
  /** Neither. */
  NONE;

  /** The code written to tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The direction of a code; empty if there is none. */
  public static Optional<Direction> parse(String code) {
    for (Direction direction : values()) {
      if (direction.code().equals(code)) {
        return Optional.of(direction);
      }
    }
    return Optional.empty();
  }
}
