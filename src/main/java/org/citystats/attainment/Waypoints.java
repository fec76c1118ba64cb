package org.citystats.attainment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.model.Target;

/** The milestones of targets: goals of earlier years in the group of a target. */
final class Waypoints {

  private final Map<List<Object>, SortedMap<Integer, Double>> groups = new HashMap<>();

  Waypoints(List<Target> targets) {
    for (Target target : targets) {
      double goal = target.goal().low();
      if (paved(target) && !Double.isNaN(goal)) {
        groups
            .computeIfAbsent(key(target), group -> new TreeMap<>())
            .put(target.subject().period().endYear(), goal);
      }
    }
  }

  /** Whether the path of a target runs through the milestones of its group. */
  static boolean paved(Target target) {
    boolean together = target.groupRule().equals(GroupRule.MILESTONES.name());
    boolean told = target.path().equals(Path.EXPLICIT.code());
    return !target.group().isEmpty() && (told || together && target.path().isEmpty());
  }

  /** The goals by year, that of the target itself included; empty if its path has none. */
  SortedMap<Integer, Double> of(Target target) {
    return paved(target) ? groups.getOrDefault(key(target), new TreeMap<>()) : new TreeMap<>();
  }

  private static List<Object> key(Target target) {
    Target.Subject what = target.subject();
    return List.of(target.group(), what.area(), what.indicator(), what.breakdown(), what.measure());
  }
}
