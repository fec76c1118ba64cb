package org.citystats.conf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Nearest;
import org.citystats.model.Target;
import org.citystats.model.Unit;

/** Checks targets against one another. */
final class TargetChecks {

  static final String SUBSET = "SUBSET_OF:";

  private static final Set<String> OF_MEMBERS = Set.of("ALL", "ANY", "MILESTONES");
  private static final Pattern AT_LEAST = Pattern.compile("AT_LEAST:([1-9][0-9]{0,5})");

  private final List<Promised> targets;
  private final Map<String, Promised> byId = new LinkedHashMap<>();
  private final Map<String, Promised> ruling = new HashMap<>();
  private final Map<String, Promised> milestones = new HashMap<>();
  private final Map<String, Integer> members = new HashMap<>();
  private final Set<String> dates = new HashSet<>();

  TargetChecks(List<Promised> targets) {
    this.targets = targets;
    targets.forEach(each -> byId.putIfAbsent(each.target().id(), each));
    targets.forEach(each -> members.merge(each.group(), 1, Integer::sum));
    targets.stream()
        .filter(each -> !each.group().isEmpty() && !each.target().groupRule().isEmpty())
        .forEach(each -> ruling.putIfAbsent(each.group(), each));
  }

  /** The targets, each with the rule of its group; what is wrong is noted. */
  List<Promised> ruled() {
    Uniqueness ids = new Uniqueness();
    for (Promised each : targets) {
      ids.note(each.row(), "target_id", each.target().id());
      inspectRule(each);
      inspectReference(each, "supersedes", each.target().origin().supersedes());
      String comparator = each.target().goal().comparator();
      if (comparator.startsWith(ComparatorCheck.TARGET)) {
        inspectReference(each, "comparator", comparator.substring(ComparatorCheck.TARGET.length()));
        inspectCircle(each);
        inspectUnits(each);
      }
    }
    return targets.stream().map(this::ruled).toList();
  }

  private Promised ruled(Promised each) {
    Promised ruler = each.target().groupRule().isEmpty() ? ruling.get(each.group()) : null;
    return ruler == null ? each : each.ruled(ruler.target().groupRule());
  }

  private void inspectRule(Promised each) {
    String rule = each.target().groupRule();
    Promised ruler = ruling.getOrDefault(each.group(), each);
    boolean differs = !rule.isEmpty() && !ruler.target().groupRule().equals(rule);
    if (differs && !rule.startsWith(SUBSET) && !ruler.target().groupRule().startsWith(SUBSET)) {
      String found = "'" + rule + "', expected '" + ruler.target().groupRule() + "' as in line ";
      each.row().refuse("group_rule", found + ruler.row().line(), "a group has one rule");
    }
    inspectNumber(each, number(rule));
    if (each.group().isEmpty() && (OF_MEMBERS.contains(rule) || number(rule) > 0)) {
      each.row()
          .refuse(
              "group_id", "the cell is empty, expected the key of a group for '" + rule + "'", "");
    }
    if (rule.equals("MILESTONES")
        || rule.isEmpty() && ruler.target().groupRule().equals("MILESTONES")) {
      inspectMilestone(each);
    }
    if (rule.startsWith(SUBSET)) {
      inspectReference(each, "group_rule", rule.substring(SUBSET.length()));
    }
  }

  /** How many members a rule asks for, 0 if it does not. */
  static int number(String rule) {
    Matcher matcher = AT_LEAST.matcher(rule);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private void inspectNumber(Promised each, int needed) {
    int size = members.getOrDefault(each.group(), 0);
    if (size < needed && !each.group().isEmpty()) {
      String found = "'" + each.target().groupRule() + "' in a group of " + size;
      each.row().refuse("group_rule", found + ", expected no more than it has members", "");
    }
  }

  /** The milestones of a group are those of one quantity, each of another date. */
  private void inspectMilestone(Promised each) {
    Promised first = milestones.putIfAbsent(each.group(), each);
    boolean replacing =
        !each.target().origin().supersedes().isEmpty()
            || !each.target().origin().version().isEmpty();
    if (first == null || each.group().isEmpty() || replacing) {
      dates.add(each.group() + " " + each.target().subject().period().endYear());
      return;
    }
    Target.Subject one = first.target().subject();
    Target.Subject other = each.target().subject();
    boolean same =
        one.area().equals(other.area())
            && one.indicator().equals(other.indicator())
            && one.breakdown().equals(other.breakdown())
            && one.measure().equals(other.measure());
    boolean again = !dates.add(each.group() + " " + other.period().endYear());
    if (!same || again) {
      each.row()
          .refuse(
              "group_id",
              "'"
                  + each.group()
                  + "' has its milestone in line "
                  + first.row().line()
                  + (same ? " for this year too" : " for another quantity")
                  + ", expected "
                  + (same ? "one a year" : "one indicator, area and measure"),
              "use group_rule ALL for promises that belong together");
    }
  }

  private void inspectReference(Promised each, String column, String id) {
    if (id.equals(each.target().id()) && !id.isEmpty()) {
      each.row().refuse(column, "'" + id + "' is the target itself, expected another target", "");
    } else if (!id.isEmpty() && !byId.containsKey(id)) {
      Set<String> ids = new TreeSet<>(byId.keySet());
      each.row()
          .refuse(
              column,
              "'" + id + "' is no target_id of the targets, expected one",
              Nearest.question(id, ids, ""));
    }
  }

  /** A target that stands for the goal of another one is in its unit. */
  private void inspectUnits(Promised each) {
    Promised other = byId.get(compared(each.target()));
    String own = each.target().goal().unit();
    String found = other == null ? "" : other.target().goal().unit();
    if (!own.isEmpty() && !found.isEmpty() && !Unit.alike(own, found)) {
      each.row()
          .refuse(
              "comparator",
              "'"
                  + each.target().goal().comparator()
                  + "' is in "
                  + found
                  + ", expected a target in "
                  + own,
              "compare like with like");
    }
  }

  private void inspectCircle(Promised start) {
    Set<String> passed = new HashSet<>();
    String next = compared(start.target());
    while (byId.containsKey(next) && passed.add(next) && !next.equals(start.target().id())) {
      next = compared(byId.get(next).target());
    }
    if (next.equals(start.target().id()) && !passed.isEmpty()) {
      start
          .row()
          .refuse(
              "comparator",
              "'"
                  + start.target().goal().comparator()
                  + "' leads back to '"
                  + next
                  + "', expected a target with a value at the end",
              "");
    }
  }

  private static String compared(Target target) {
    String comparator = target.goal().comparator();
    return comparator.startsWith(ComparatorCheck.TARGET)
        ? comparator.substring(ComparatorCheck.TARGET.length())
        : "";
  }
}
