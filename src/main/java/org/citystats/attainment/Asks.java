package org.citystats.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Operator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;

/** What has to be measured for targets: their own quantities and those they are compared with. */
public final class Asks {

  private static final String CHANGE = "change";
  private static final String GROWTH = "growth";

  private Asks() {}

  /** All asks of all targets; nothing is known of the usual basis of the indicators. */
  public static List<Ask> of(List<Target> targets) {
    return of(targets, Map.of());
  }

  /**
   * All asks of all targets; none for names of programmes and for targets without a value to be
   * compared with.
   *
   * @param usual basis on which growth is usually printed, by indicator; absent ones are not known
   */
  public static List<Ask> of(List<Target> targets, Map<String, PriceBasis> usual) {
    List<Ask> asks = new ArrayList<>();
    for (Target target : EachYear.of(targets)) {
      if (!target.programmeName() && target.goal().operator() != Operator.DEFERRED) {
        asks.add(own(target, usual));
        direction(target, usual).ifPresent(asks::add);
        comparator(target, usual).ifPresent(asks::add);
      }
    }
    return asks;
  }

  /** The promised quantity; where only a direction is promised, the change. */
  static Ask own(Target target, Map<String, PriceBasis> usual) {
    Ask ask = ask(target, Ask.Role.OWN, target.subject(), usual);
    boolean printedAsRate = target.subject().measure().equals(GROWTH);
    return qualitative(target) && !printedAsRate ? ask.in(CHANGE) : ask;
  }

  /** The growth that tells the direction if no change does. */
  static Optional<Ask> direction(Target target, Map<String, PriceBasis> usual) {
    return qualitative(target)
        ? Optional.of(ask(target, Ask.Role.DIRECTION, target.subject(), usual).in(GROWTH))
        : Optional.empty();
  }

  /** The quantity that the promised one is compared with, of the same period and basis. */
  static Optional<Ask> comparator(Target target, Map<String, PriceBasis> usual) {
    return Comparator.parse(target.goal().comparator())
        .map(
            with ->
                new Target.Subject(
                    with.areaFor(target.subject().area()),
                    with.indicator(),
                    "",
                    target.subject().period(),
                    with.measure(),
                    target.subject().basis()))
        .map(subject -> ask(target, Ask.Role.COMPARATOR, subject, usual));
  }

  /** Whether only a direction is promised. */
  static boolean qualitative(Target target) {
    Operator operator = target.goal().operator();
    return operator == Operator.UP || operator == Operator.DOWN;
  }

  private static Ask ask(
      Target target, Ask.Role role, Target.Subject subject, Map<String, PriceBasis> usual) {
    boolean compared = role == Ask.Role.COMPARATOR;
    Target.Base base =
        compared ? new Target.Base(target.base().period(), Double.NaN) : target.base();
    PriceBasis known = usual.getOrDefault(subject.indicator(), PriceBasis.UNSTATED);
    return new Ask(target.id(), role, subject, base, known);
  }
}
