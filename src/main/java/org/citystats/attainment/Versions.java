package org.citystats.attainment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citystats.model.Target;

/**
 * Which version of a target is in force on its judging date: the end of its period, or the state of
 * knowledge if that is earlier.
 *
 * <ul>
 *   <li>A target that another one supersedes gives way to it from the day on which that was
 *       adopted.
 *   <li>Of targets of one subject and operator that name versions, the one adopted last counts.
 *   <li>What was adopted after the judging date is not in force yet.
 * </ul>
 */
final class Versions {

  private final String asOf;
  private final Set<String> replaced = new HashSet<>();
  private final Set<String> later = new HashSet<>();

  Versions(List<Target> targets, String asOf) {
    this.asOf = asOf;
    for (Target target : targets) {
      if (adoptedLater(target)) {
        later.add(target.id());
      }
    }
    targets.stream()
        .filter(target -> !later.contains(target.id()))
        .map(target -> target.origin().supersedes())
        .filter(id -> !id.isEmpty())
        .forEach(replaced::add);
    numbered(targets);
  }

  private boolean adoptedLater(Target target) {
    boolean revision =
        !target.origin().supersedes().isEmpty() || !target.origin().version().isEmpty();
    String setOn = target.origin().setOn();
    return revision && !setOn.isEmpty() && setOn.compareTo(judgingDate(target)) > 0;
  }

  private String judgingDate(Target target) {
    String end = target.subject().period().endYear() + "-12-31";
    String known = asOf.isEmpty() ? end : asOf;
    return known.compareTo(end) < 0 ? known : end;
  }

  private void numbered(List<Target> targets) {
    Map<List<Object>, List<Target>> versions =
        targets.stream()
            .filter(target -> !target.origin().version().isEmpty())
            .filter(target -> !later.contains(target.id()))
            .collect(
                Collectors.groupingBy(
                    target -> List.of(target.subject(), target.goal().operator(), target.group()),
                    HashMap::new,
                    Collectors.toList()));
    Comparator<Target> byDate = Comparator.comparing(target -> target.origin().setOn());
    Comparator<Target> order = byDate.thenComparing(target -> target.origin().version());
    for (List<Target> same : versions.values()) {
      String newest = same.stream().max(order).orElseThrow().id();
      same.stream().map(Target::id).filter(id -> !id.equals(newest)).forEach(replaced::add);
    }
  }

  /** Whether another version is in force instead. */
  boolean replaced(Target target) {
    return replaced.contains(target.id());
  }

  /** Whether a target was adopted after its judging date. */
  boolean later(Target target) {
    return later.contains(target.id());
  }

  /** Whether a target is the version in force. */
  boolean inForce(Target target) {
    return !replaced(target) && !later(target);
  }
}
