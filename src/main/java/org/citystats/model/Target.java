package org.citystats.model;

import java.io.Serializable;
import java.util.Optional;

/**
 * A promise as data: one indicator, one area, one end period, one bound.
 *
 * @param id key of the target
 * @param subject what is promised: area, indicator, breakdown, period, measure, basis
 * @param goal how much, in base units
 * @param base from where
 * @param direction which way is good, as declared in the row or else by the indicator
 * @param strength how firmly
 * @param path {@code none, linear, geometric, step, explicit} or empty for that of the measure
 * @param group key of the group whose parts are judged together, empty if none
 * @param groupRule {@code ALL, ANY, EACH_YEAR, MILESTONES, SUBSET_OF:id} or empty
 * @param programmeName whether the number belongs to the name of a programme and is no target
 * @param origin where it is written
 */
public record Target(
    String id,
    Subject subject,
    Goal goal,
    Base base,
    Direction direction,
    Strength strength,
    String path,
    String group,
    String groupRule,
    boolean programmeName,
    Origin origin)
    implements Serializable {

  /**
   * What is promised.
   *
   * @param area code of the area
   * @param indicator code of the indicator
   * @param breakdown which part of it, empty for the total
   * @param period the end of it is the judging date
   * @param measure {@code level, growth, change, ...}
   * @param basis price basis, {@link PriceBasis#UNSTATED} if not said
   */
  public record Subject(
      String area,
      String indicator,
      String breakdown,
      Period period,
      String measure,
      PriceBasis basis)
      implements Serializable {}

  /**
   * How much is promised; {@code NaN} stands for what is not said.
   *
   * @param operator how reached and asked are compared
   * @param low the value, or the lower end of between
   * @param high upper end of between, or the natural limit of a direction
   * @param tolerance what "about" allows; {@code NaN} for that of the measure
   * @param unit base unit: that of the indicator for levels, {@code ratio} for rates, {@code pp}
   *     for changes of shares
   * @param comparator {@code indicator.measure@area} or {@code target:ID}, empty if a value is
   *     given
   */
  public record Goal(
      Operator operator, double low, double high, double tolerance, String unit, String comparator)
      implements Serializable {}

  /**
   * From where the promise counts.
   *
   * @param period base period, empty for the usual one of the measure
   * @param value figure printed with the target, in base units; {@code NaN} if none
   */
  public record Base(String period, double value) implements Serializable {

    /** Behind a year: that year, or the next one with a figure. */
    public static final String OR_LATER = "+";

    /** The base as a single period, if it is one. */
    public Optional<Period> single() {
      return Period.parse(period);
    }

    /** The year from which on a base is looked for, if it may be a later one. */
    public Optional<Period> orLater() {
      return period.endsWith(OR_LATER)
          ? Period.parse(period.substring(0, period.length() - OR_LATER.length()))
              .filter(year -> year.cadence().equals(Cadence.ANNUAL))
          : Optional.empty();
    }
  }

  /**
   * Where a promise is written.
   *
   * @param setOn date of adoption
   * @param version version of the promise, empty if there is one only
   * @param supersedes key of the target it replaces, empty if none
   * @param source document
   * @param quote a few words that locate it
   * @param note remark
   */
  public record Origin(
      String setOn, String version, String supersedes, String source, String quote, String note)
      implements Serializable {}
}
