package org.citystats.conf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Target;
import org.citystats.model.Unit;

/** How the units of targets stand to those of their indicators. */
final class TargetUnits {

  private static final Set<String> AMOUNTS = Set.of("level", "change", "cumulative", "milestone");

  private final Set<String> numberWords = new HashSet<>();
  private final Map<String, String> units = new HashMap<>();

  TargetUnits(CodeLists lists) {
    lists.indicators().forEach(each -> units.put(each.code(), each.unit()));
    lists.units().stream()
        .filter(unit -> unit.base().equals(UnitWords.OWN) && !unit.word().contains("元"))
        .forEach(unit -> numberWords.add(unit.word()));
  }

  /** The unit of the indicator of a target, empty if it is not listed. */
  String of(Target target) {
    return units.getOrDefault(target.subject().indicator(), "");
  }

  private static boolean amount(Target target) {
    return AMOUNTS.contains(target.subject().measure());
  }

  /** Whether a target is in another unit than its indicator. */
  boolean other(Target target) {
    String unit = of(target);
    boolean told = !unit.isEmpty() && !target.goal().unit().isEmpty();
    boolean points = target.goal().unit().equals(Unit.POINTS);
    return told && amount(target) && !points && !unit.equals(target.goal().unit());
  }

  /** Whether neither a target nor a list says in which unit its value is. */
  boolean unsaid(Target target) {
    boolean unlisted = !units.containsKey(target.subject().indicator());
    boolean valued = !Double.isNaN(target.goal().low());
    return valued && amount(target) && unlisted && target.goal().unit().isEmpty();
  }

  /** Whether a number word such as "million" stands where a unit is expected. */
  boolean inferred(Promised each) {
    Target target = each.target();
    boolean valued = !Double.isNaN(target.goal().low()) && each.row().text("comparator").isEmpty();
    return numberWords.contains(each.row().text("unit"))
        && amount(target)
        && valued
        && !target.goal().unit().isEmpty();
  }
}
