package org.citystats.model;

import java.util.Optional;

/** How a target compares what was reached with what was asked. */
public enum Operator {
  /** At least. */
  AT_LEAST(">="),
  /** More than. */
  MORE_THAN(">"),
  /** At most. */
  AT_MOST("<="),
  /** Less than. */
  LESS_THAN("<"),
  /** A plan figure: at least if more is better, at most if less is, exactly if neither. */
  PLAN("="),
  /** About, or in step with; with a direction the good side is unlimited. */
  ABOUT("~"),
  /** Between two bounds, both included. */
  BETWEEN("between"),
  /** Any rise. */
  UP("up"),
  /** Any fall. */
  DOWN("down"),
  /** The bound holds at every date. */
  HOLD("hold"),
  /** Set elsewhere, later. */
  ASSIGNED("assigned"),
  /** Explicitly no value yet. */
  DEFERRED("deferred");

  private final String code;

  Operator(String code) {
    this.code = code;
  }

  /** The code written to tables. */
  public String code() {
    return code;
  }

  /** Whether a target with this operator needs a value or a comparator. */
  public boolean needsValue() {
    return this != UP && this != DOWN && this != ASSIGNED && this != DEFERRED;
  }

  /** Whether reaching the bound exactly is not enough. */
  public boolean strict() {
    return this == MORE_THAN || this == LESS_THAN || this == UP || this == DOWN;
  }

  /** The operator of a code; empty if there is none. */
  public static Optional<Operator> parse(String code) {
    for (Operator operator : values()) {
      if (operator.code.equals(code)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
