package org.citystats.attainment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citystats.model.Operator;
import org.citystats.model.Period;
import org.citystats.model.Target;

/** Targets that hold in each year of a span are judged year by year. */
final class EachYear {

  private EachYear() {}

  /** Whether a target holds in each year of a span: by its rule, or because it is to be held. */
  static boolean holds(Target target) {
    boolean each =
        target.groupRule().equals(GroupRule.EACH_YEAR.name())
            || target.goal().operator() == Operator.HOLD;
    return each && target.subject().period().cadence().years() > 1;
  }

  /**
   * The targets of single years, members of a group under the key of the target; others unchanged.
   */
  static List<Target> of(List<Target> targets) {
    return targets.stream().flatMap(EachYear::years).toList();
  }

  private static Stream<Target> years(Target target) {
    if (!holds(target)) {
      return Stream.of(target);
    }
    int last = target.subject().period().endYear();
    int first = last - target.subject().period().cadence().years() + 1;
    return IntStream.rangeClosed(first, last).mapToObj(year -> in(target, Period.year(year)));
  }

  private static Target in(Target target, Period year) {
    Target.Subject what = target.subject();
    return new Target(
        target.id(),
        new Target.Subject(
            what.area(), what.indicator(), what.breakdown(), year, what.measure(), what.basis()),
        target.goal(),
        what.measure().equals("growth") ? new Target.Base("", Double.NaN) : target.base(),
        target.direction(),
        target.strength(),
        target.path(),
        target.id(),
        GroupRule.EACH_YEAR.name(),
        target.programmeName(),
        target.origin());
  }
}
