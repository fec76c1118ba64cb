package org.citystats.model;

import java.util.Locale;

/**
 * Why there is no figure. Every figure has a value or one of these, never neither.
 *
 * <p>Written to tables by its code; the sentence is for readers.
 */
public enum WhyNot {
  /** There is a figure. */
  NONE("there is a figure"),
  /** No value for the period. */
  NO_VALUE("no value is published for the period"),
  /** No value for the base period, nor for any earlier one. */
  NO_BASE("no value is published for the base period"),
  /** The base period is missing although earlier ones exist; a gap is never bridged. */
  GAP("the base period is missing inside the series; a gap is not bridged"),
  /** The base is zero. */
  ZERO_BASE("the base is zero"),
  /** The base is below zero. */
  NEGATIVE_BASE("the base is negative"),
  /** The sign changed between base and value. */
  SIGN_CHANGE("the sign changes between base and value"),
  /** A census or a definition broke the series between base and value. */
  LEVEL_BREAK("levels before and after are not comparable (census or definition)"),
  /** The area changed between base and value. */
  BOUNDARY_CHANGE("the area changed between base and value"),
  /** Base and value never stand in one vintage. */
  DIFFERENT_VINTAGE("base and value come from different vintages"),
  /** A bound is printed instead of a value. */
  BOUND("the source prints a bound or a step, not a value"),
  /** The value is suppressed or not published. */
  SUPPRESSED("the value is not published"),
  /** The value is less than the smallest unit. */
  BELOW_UNIT("the value is below the smallest unit"),
  /** The concept does not apply. */
  NOT_APPLICABLE("the figure does not apply"),
  /** Fewer areas have a value than a ranking needs. */
  TOO_FEW_PEERS("too few peers have a value"),
  /** No direction is declared, so no place is better than another. */
  NO_DIRECTION("no direction is declared for the indicator");

  private final String sentence;

  WhyNot(String sentence) {
    this.sentence = sentence;
  }

  /** The code written to tables; empty where there is a figure. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The reason in words. */
  public String sentence() {
    return sentence;
  }
}
