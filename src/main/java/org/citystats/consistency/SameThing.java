package org.citystats.consistency;

import java.util.List;
import org.citystats.model.Direction;
import org.citystats.model.Target;

/** Targets on less that go on from the last result of the same thing. */
record SameThing() implements FindingCheck {

  @Override
  public String says() {
    return "Targets on less with a last result of the same indicator and unit: they belong together.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.targets().stream()
        .filter(target -> target.subject().measure().equals("level"))
        .filter(target -> target.direction() == Direction.LOWER)
        .filter(target -> Double.isFinite(target.goal().low() + evidence.last(target)))
        .filter(
            target ->
                evidence
                    .lastStatement(target)
                    .filter(last -> last.unit().equals(target.goal().unit()))
                    .isPresent())
        .map(target -> finding(target, evidence))
        .toList();
  }

  private static Finding finding(Target target, Evidence evidence) {
    double goal = target.goal().low();
    double last = evidence.last(target);
    String unit = target.goal().unit();
    Evidence.Names names = evidence.names(target.subject().indicator());
    return new Finding(
        "belongs_together",
        Finding.Severity.NOTE,
        new Finding.About(target.id(), "", Places.of(target)),
        goal,
        last,
        new Finding.Said(
            "%s goes on from the last result of '%s': %s, then %s."
                .formatted(target.id(), names.en(), Shown.en(last, unit), Shown.en(goal, unit)),
            "%s承接“%s”上年结果：%s，目标%s。"
                .formatted(target.id(), names.zh(), Shown.zh(last, unit), Shown.zh(goal, unit))));
  }
}
