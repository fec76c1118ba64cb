package org.citystats.attainment;

import java.io.Serializable;
import org.citystats.model.Cadence;
import org.citystats.model.Direction;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;

/**
 * One quantity to be measured, so that a target can be judged.
 *
 * @param target key of the target
 * @param role what the target needs it for
 * @param what area, indicator, breakdown, period, measure and basis
 * @param from base period and base value of the target; empty and {@code NaN} if not said
 * @param manner what is known of the indicator, and the state of knowledge
 */
public record Ask(String target, Role role, Target.Subject what, Target.Base from, Manner manner)
    implements Serializable {

  /**
   * How an answer is found.
   *
   * @param usual basis on which the growth of the indicator is usually printed
   * @param direction which way is good
   * @param kind {@code flow}, {@code stock} or empty
   * @param knownOn vintage whose state of knowledge is asked for, empty for the newest
   */
  public record Manner(PriceBasis usual, Direction direction, String kind, String knownOn)
      implements Serializable {}

  /** What a target needs a quantity for. */
  public enum Role {
    /** The promised quantity. */
    OWN,
    /** A growth rate that tells the direction where no change does. */
    DIRECTION,
    /** What the promised quantity is compared with. */
    COMPARATOR
  }

  /** Basis on which the growth of the indicator is usually printed. */
  PriceBasis usual() {
    return manner.usual();
  }

  /** The indicator whose panel answers. */
  public String indicator() {
    return what.indicator();
  }

  /** The judging date: the period, or the last year of a span. */
  Period end() {
    Period period = what.period();
    return spans() ? Period.year(period.endYear()) : period;
  }

  /** Whether several years are asked for at once, such as 2016/2020. */
  boolean spans() {
    return what.period().cadence().kind() == Cadence.Kind.SPAN;
  }

  /** The same quantity in another measure. */
  Ask in(String measure) {
    Target.Subject other =
        new Target.Subject(
            what.area(), what.indicator(), what.breakdown(), what.period(), measure, what.basis());
    return new Ask(target, role, other, from, manner);
  }

  /** The same quantity on whatever basis it is published. */
  Ask onAnyBasis() {
    Target.Subject other =
        new Target.Subject(
            what.area(),
            what.indicator(),
            what.breakdown(),
            what.period(),
            what.measure(),
            PriceBasis.UNSTATED);
    return new Ask(target, role, other, from, manner);
  }

  /** The same quantity of another area. */
  Ask of(String area) {
    Target.Subject other =
        new Target.Subject(
            area, what.indicator(), what.breakdown(), what.period(), what.measure(), what.basis());
    return new Ask(target, role, other, from, manner);
  }

  /** The same quantity of another part. */
  Ask within(String breakdown) {
    Target.Subject other =
        new Target.Subject(
            what.area(), what.indicator(), breakdown, what.period(), what.measure(), what.basis());
    return new Ask(target, role, other, from, manner);
  }

  /** The same quantity against another base. */
  Ask since(Target.Base base) {
    return new Ask(target, role, what, base, manner);
  }

  /** The same quantity as it was known on a date. */
  Ask asOf(String vintage) {
    Manner then = new Manner(manner.usual(), manner.direction(), manner.kind(), vintage);
    return new Ask(target, role, what, from, then);
  }

  /** The same quantity in another period, without a base of its own. */
  Ask at(Period period) {
    Target.Subject other =
        new Target.Subject(
            what.area(), what.indicator(), what.breakdown(), period, what.measure(), what.basis());
    return new Ask(target, role, other, new Target.Base("", Double.NaN), manner);
  }
}
