package org.citystats.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Target;
import org.citystats.panel.Statement;

/** Counts promised that are far from the last result: a power of ten may have slipped. */
record Scale() implements FindingCheck {

  private static final double FAR = 10;
  private static final Set<String> NO_COUNTS = Set.of("ratio", "pp", "rank");

  @Override
  public String says() {
    return "Targets ten times as large or as small as the last result.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.targets().stream()
        .filter(target -> target.subject().measure().equals("level"))
        .filter(target -> !NO_COUNTS.contains(target.goal().unit()))
        .filter(target -> far(target.goal().low(), evidence.last(target)))
        .map(target -> finding(target, evidence))
        .toList();
  }

  private static boolean far(double goal, double last) {
    return goal > 0 && last > 0 && (goal / last >= FAR || last / goal >= FAR);
  }

  private static Finding finding(Target target, Evidence evidence) {
    double goal = target.goal().low();
    double last = evidence.last(target);
    Optional<Statement> related = related(target, evidence);
    String en =
        related
            .map(
                each ->
                    " A related figure, '%s', was %s."
                        .formatted(
                            evidence.names(each.indicator()).en(),
                            Shown.en(each.entry().value(), each.unit())))
            .orElse("");
    String zh =
        related
            .map(
                each ->
                    "相关指标“%s”为%s。"
                        .formatted(
                            evidence.names(each.indicator()).zh(),
                            Shown.zh(each.entry().value(), each.unit())))
            .orElse("");
    String unit = target.goal().unit();
    String of = evidence.names(target.subject().indicator()).unit();
    return new Finding(
        "scale_suspected",
        Finding.Severity.DOUBT,
        new Finding.About(target.id(), "", Places.of(target)),
        goal,
        last,
        new Finding.Said(
            "%s: %s in the year before, then a goal of %s; a power of ten may have slipped, both are kept as printed.%s"
                .formatted(target.id(), Shown.en(last, of), Shown.en(goal, unit), en),
            "%s：上年%s，目标%s，疑有十倍之差，均按原文保留。%s"
                .formatted(target.id(), Shown.zh(last, of), Shown.zh(goal, unit), zh)));
  }

  /** A count of the same year whose code begins with the same word. */
  private static Optional<Statement> related(Target target, Evidence evidence) {
    String own = target.subject().indicator();
    String family = own.split("_")[0] + "_";
    int before = target.subject().period().endYear() - 1;
    return evidence.about(target.subject().area()).stream()
        .filter(each -> each.indicator().startsWith(family) && !each.indicator().equals(own))
        .filter(each -> each.isLevel() && each.period().endYear() == before)
        .findFirst();
  }
}
