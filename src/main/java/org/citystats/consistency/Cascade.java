package org.citystats.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Area;
import org.citystats.model.Indicator;
import org.citystats.model.Target;

/**
 * Targets of districts against that of their city: levels and sums of additive indicators are
 * added, growth is weighted with the last levels.
 */
record Cascade() implements FindingCheck {

  private static final double CLOSE = 0.005;

  @Override
  public String says() {
    return "Do the targets of districts add up to that of the city, and by how much do they exceed it?";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    Map<String, String> parents = new HashMap<>();
    for (Area area : evidence.lists().areas()) {
      if (area.additive() && !area.parent().isEmpty()) {
        parents.put(area.code(), area.parent());
      }
    }
    Set<String> additive = new HashSet<>();
    evidence.lists().indicators().stream()
        .filter(Indicator::additive)
        .forEach(each -> additive.add(each.code()));
    Map<List<Object>, List<Target>> parts = new LinkedHashMap<>();
    for (Target target : evidence.targets()) {
      String parent = parents.get(target.subject().area());
      if (parent != null && counted(target, additive)) {
        parts.computeIfAbsent(key(parent, target), at -> new ArrayList<>()).add(target);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Target whole : evidence.targets()) {
      List<Target> own = parts.getOrDefault(key(whole.subject().area(), whole), List.of());
      if (own.size() > 1 && !Double.isNaN(whole.goal().low())) {
        findings.addAll(compared(whole, own, evidence));
      }
    }
    return findings;
  }

  private static boolean counted(Target target, Set<String> additive) {
    String measure = target.subject().measure();
    boolean sums = measure.equals("level") || measure.equals("cumulative");
    return !Double.isNaN(target.goal().low())
        && (sums || measure.equals("growth"))
        && additive.contains(target.subject().indicator());
  }

  private static List<Object> key(String area, Target target) {
    Target.Subject what = target.subject();
    return List.of(area, what.indicator(), what.breakdown(), what.period(), what.measure());
  }

  private static List<Finding> compared(Target whole, List<Target> parts, Evidence evidence) {
    double sum = sum(whole, parts, evidence);
    if (Double.isNaN(sum)) {
      return List.of();
    }
    double goal = whole.goal().low();
    boolean rate = whole.subject().measure().equals("growth");
    double gap = rate ? sum - goal : sum / goal - 1;
    String code =
        Math.abs(gap) <= CLOSE ? "cascade_adds_up" : gap < 0 ? "cascade_short" : "cascade_exceeds";
    Finding.Severity severity =
        code.equals("cascade_short") ? Finding.Severity.CONFLICT : Finding.Severity.NOTE;
    Finding.About about = new Finding.About(whole.id(), "", Places.of(whole));
    return List.of(new Finding(code, severity, about, sum, goal, said(whole, parts, sum)));
  }

  private static double sum(Target whole, List<Target> parts, Evidence evidence) {
    if (!whole.subject().measure().equals("growth")) {
      return parts.stream().mapToDouble(part -> part.goal().low()).sum();
    }
    double base = parts.stream().mapToDouble(evidence::last).sum();
    double end =
        parts.stream().mapToDouble(part -> evidence.last(part) * (1 + part.goal().low())).sum();
    return end / base - 1;
  }

  private static Finding.Said said(Target whole, List<Target> parts, double sum) {
    double goal = whole.goal().low();
    String unit = whole.goal().unit();
    String ratio = goal == 0 ? "—" : Shown.plain(sum / goal, 4);
    return new Finding.Said(
        "The targets of %d districts for %s come to %s, that of the whole is %s: %s times it."
            .formatted(parts.size(), whole.id(), Shown.en(sum, unit), Shown.en(goal, unit), ratio),
        "%s的%d个下级目标合计%s，总目标%s，为其%s倍。"
            .formatted(whole.id(), parts.size(), Shown.zh(sum, unit), Shown.zh(goal, unit), ratio));
  }
}
