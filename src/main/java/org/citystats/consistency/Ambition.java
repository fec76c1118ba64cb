package org.citystats.consistency;

import java.util.List;
import org.citystats.model.Direction;
import org.citystats.model.Target;

/** Levels promised that the year before had passed already. */
record Ambition() implements FindingCheck {

  @Override
  public String says() {
    return "Targets less ambitious than the last result.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.targets().stream()
        .filter(target -> target.subject().measure().equals("level"))
        .filter(target -> less(target, evidence.last(target)))
        .map(target -> finding(target, evidence.last(target)))
        .toList();
  }

  private static boolean less(Target target, double last) {
    double goal = target.goal().low();
    return target.direction() == Direction.HIGHER && goal < last
        || target.direction() == Direction.LOWER && goal > last;
  }

  private static Finding finding(Target target, double last) {
    double goal = target.goal().low();
    String unit = target.goal().unit();
    String share = last > 0 ? Shown.plain(100 * goal / last, 3) + "%" : "—";
    return new Finding(
        "less_ambitious",
        Finding.Severity.DOUBT,
        new Finding.About(target.id(), "", Places.of(target)),
        goal,
        last,
        new Finding.Said(
            "%s is less ambitious than the last result: %s against %s, %s of it."
                .formatted(target.id(), Shown.en(goal, unit), Shown.en(last, unit), share),
            "%s低于上年结果：目标%s，上年%s，为其%s。"
                .formatted(target.id(), Shown.zh(goal, unit), Shown.zh(last, unit), share)));
  }
}
