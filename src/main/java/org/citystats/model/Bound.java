package org.citystats.model;

import java.util.Optional;

/** How a printed figure stands to the true one: a source may print "more than 7 %". */
public enum Bound {
  /** The figure itself. */
  EXACT(""),
  /** The true figure is the printed one or more. */
  AT_LEAST(">="),
  /** The true figure is more than the printed one. */
  MORE(">"),
  /** The true figure is the printed one or less. */
  AT_MOST("<="),
  /** The true figure is less than the printed one. */
  LESS("<"),
  /** The true figure is near the printed one. */
  ABOUT("~"),
  /** It rose; no figure is printed. */
  UP("up"),
  /** It fell; no figure is printed. */
  DOWN("down");

  private static final Bound[] ALL = values();

  private final String code;

  Bound(String code) {
    this.code = code;
  }

  /** The code written to tables; empty for the figure itself. */
  public String code() {
    return code;
  }

  /** Whether the true figure is known to lie on one side only. */
  public boolean open() {
    return this != EXACT && this != ABOUT;
  }

  /** The bound of an {@link #ordinal}, as it travels. */
  public static Bound at(int ordinal) {
    return ALL[ordinal];
  }

  /** The bound of a code ({@code =} is the figure itself); empty if there is none. */
  public static Optional<Bound> parse(String code) {
    for (Bound bound : values()) {
      if (bound.code.equals(code)) {
        return Optional.of(bound);
      }
    }
    return code.equals("=") ? Optional.of(EXACT) : Optional.empty();
  }
}
