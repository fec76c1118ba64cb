package org.citystats.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.model.Indicator;
import org.citystats.model.Operator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;

/** What has to be measured for targets: their own quantities and those they are compared with. */
public final class Asks {

  private static final String CHANGE = "change";
  private static final String LEVEL = "level";
  private static final String GROWTH = "growth";

  private Asks() {}

  /** All asks of all targets; nothing is known of the indicators. */
  public static List<Ask> of(List<Target> targets) {
    return of(targets, Map.of());
  }

  /**
   * All asks of all targets; none for names of programmes and for targets without a value to be
   * compared with.
   *
   * @param indicators what is known of the indicators, by code
   */
  public static List<Ask> of(List<Target> targets, Map<String, Indicator> indicators) {
    List<Ask> asks = new ArrayList<>();
    for (Target target : EachYear.of(targets)) {
      if (!target.programmeName() && target.goal().operator() != Operator.DEFERRED) {
        asks.add(own(target, indicators));
        direction(target, indicators).ifPresent(asks::add);
        comparator(target, indicators).ifPresent(asks::add);
      }
    }
    return asks;
  }

  /** The promised quantity; where only a direction is promised, the change. */
  static Ask own(Target target, Map<String, Indicator> indicators) {
    Ask ask = ask(target, Ask.Role.OWN, target.subject(), indicators);
    if (target.subject().measure().equals(Gap.CODE)) {
      return ask.in(Comparator.measure(target.goal().comparator()));
    }
    boolean printedAsRate = target.subject().measure().equals(GROWTH);
    return qualitative(target) && !printedAsRate ? ask.in(CHANGE) : ask;
  }

  /** The growth that tells the direction if no change does. */
  static Optional<Ask> direction(Target target, Map<String, Indicator> indicators) {
    return qualitative(target)
        ? Optional.of(ask(target, Ask.Role.DIRECTION, target.subject(), indicators).in(GROWTH))
        : Optional.empty();
  }

  /**
   * The quantity that the promised one is compared with, of the same period and basis: another
   * indicator or area, a group of peers, or the own one of the year before.
   */
  static Optional<Ask> comparator(Target target, Map<String, Indicator> indicators) {
    return Comparator.parse(target.goal().comparator())
        .map(with -> with.subject(target.subject()))
        .map(subject -> ask(target, Ask.Role.COMPARATOR, subject, indicators));
  }

  /** Whether only a direction is promised. */
  static boolean qualitative(Target target) {
    Operator operator = target.goal().operator();
    return operator == Operator.UP || operator == Operator.DOWN;
  }

  private static Ask ask(
      Target target, Ask.Role role, Target.Subject subject, Map<String, Indicator> indicators) {
    boolean compared = role == Ask.Role.COMPARATOR;
    Target.Base base = compared ? new Target.Base(baseOfOther(target), Double.NaN) : base(target);
    Indicator known = indicators.get(subject.indicator());
    PriceBasis usual = known == null ? PriceBasis.UNSTATED : known.growthBasis();
    String kind = known == null ? "" : known.kind();
    Ask.Manner manner = new Ask.Manner(usual, target.direction(), kind, "");
    return new Ask(target.id(), role, subject, base, manner);
  }

  /** The base stated; that of the span before where the comparator is the own quantity of then. */
  private static String baseOfOther(Target target) {
    String stated = target.base().period();
    Period period = target.subject().period();
    boolean before =
        period.cadence().kind() == Cadence.Kind.SPAN
            && Comparator.parse(target.goal().comparator())
                .filter(with -> !with.samePeriod())
                .isPresent();
    return before
        ? Period.parse(stated)
            .map(base -> base.minus(period.cadence().years()).code())
            .orElse(stated)
        : stated;
  }

  /**
   * The base stated; where a level is promised years ahead without one, the year before the promise
   * was made.
   */
  private static Target.Base base(Target target) {
    Target.Base stated = target.base();
    String setOn = target.origin().setOn();
    boolean open =
        target.subject().measure().equals(LEVEL)
            && stated.period().isEmpty()
            && setOn.length() >= 4
            && target.subject().period().cadence().kind() == Cadence.Kind.YEAR;
    int year = open ? Integer.parseInt(setOn.substring(0, 4)) : 0;
    return open && year < target.subject().period().endYear()
        ? new Target.Base(Integer.toString(year - 1), stated.value())
        : stated;
  }
}
