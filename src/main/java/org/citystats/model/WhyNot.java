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
  NO_DIRECTION("no direction is declared for the indicator"),
  /** A total or a parent is never ranked with its parts. */
  IS_TOTAL("a total is not ranked with its parts"),
  /** Areas of unlike levels are not ranked together. */
  OTHER_LEVEL("it is of another administrative level than most of the areas"),
  /** Its whole, by which a share is told, has no value. */
  NO_WHOLE("no value of the area that it belongs to"),
  /** There was no place to compare the new one with. */
  NO_PLACE_BEFORE("it had no place to compare with"),
  /** Too few of the indicators of an index have a value. */
  TOO_FEW_INDICATORS("too few indicators of the index have a value"),
  /** A mean does not exist for such scores, as the geometric one of zero. */
  NO_MEAN("the mean does not exist for such scores"),
  /** All areas have the same value, so that it tells none apart. */
  NO_SPREAD("all areas have the same value"),
  /** The base is there on another price basis only. */
  DIFFERENT_BASIS("value and base are given at different prices or on different scopes"),
  /** The base is there in another unit only. */
  DIFFERENT_UNIT("value and base are given in different units"),
  /** A value of zero or less has no logarithm. */
  NOT_POSITIVE("a value is zero or negative and has no logarithm"),
  /** One of the parts has no figure. */
  MISSING_PART("a part of the whole has no figure"),
  /** Fewer parts have a figure than the measure needs. */
  TOO_FEW_PARTS("too few parts have a figure"),
  /** A part has no weight. */
  NO_WEIGHT("a part has no figure to be weighted by"),
  /** Prices are not known for the period or its base. */
  NO_PRICE_INDEX("no price index is known for the period and its base"),
  /** What a figure is divided by is missing or zero. */
  NO_DENOMINATOR("what the figure is divided by is missing or zero"),
  /** The area that others are set against has no figure. */
  NO_REFERENCE("the area that others are set against has no figure");

  private static final WhyNot[] ALL = values();

  private final String sentence;
  private final String code;

  WhyNot(String sentence) {
    this.sentence = sentence;
    this.code = ordinal() == 0 ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The reason of an {@link #ordinal}, as it travels. */
  public static WhyNot at(int ordinal) {
    return ALL[ordinal];
  }

  /** The code written to tables; empty where there is a figure. */
  public String code() {
    return code;
  }

  /** The reason of a code, {@link #NO_VALUE} if nobody knows it. */
  public static WhyNot of(String code) {
    for (WhyNot reason : values()) {
      if (reason.code().equals(code)) {
        return reason;
      }
    }
    return NO_VALUE;
  }

  /** The reason in words. */
  public String sentence() {
    return sentence;
  }
}
