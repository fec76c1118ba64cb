package org.citystats.attainment;

import java.io.Serializable;
import org.citystats.model.Cadence;
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
 * @param usual basis on which the growth of the indicator is usually printed
 */
public record Ask(String target, Role role, Target.Subject what, Target.Base from, PriceBasis usual)
    implements Serializable {

  /** What a target needs a quantity for. */
  public enum Role {
    /** The promised quantity. */
    OWN,
    /** A growth rate that tells the direction where no change does. */
    DIRECTION,
    /** What the promised quantity is compared with. */
    COMPARATOR
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
    return new Ask(target, role, other, from, usual);
  }
}
