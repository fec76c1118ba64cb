package org.citystats.consistency;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Period;
import org.citystats.panel.Statement;

/** Round steps and open bounds of one indicator: neither is a base for anything. */
record Steps() implements FindingCheck {

  @Override
  public String says() {
    return "An open bound on growth beside a step of the level; later levels below the step.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.statements().stream()
        .filter(each -> each.isLevel() && each.entry().bound().open())
        .filter(each -> rate(each, evidence).isPresent())
        .map(each -> finding(each, rate(each, evidence).orElseThrow(), evidence))
        .toList();
  }

  private static Optional<Statement> rate(Statement level, Evidence evidence) {
    return evidence.about(level.key().area()).stream()
        .filter(each -> each.indicator().equals(level.indicator()))
        .filter(each -> each.key().measure().equals("growth"))
        .filter(each -> each.period().equals(level.period()))
        .filter(each -> each.entry().bound().open())
        .findFirst();
  }

  private static Optional<Statement> later(Statement step, Evidence evidence) {
    Period next = step.period().minus(-step.period().cadence().perYear());
    return evidence.of(step.key().area(), step.indicator()).stream()
        .filter(Statement::isLevel)
        .filter(each -> each.period().equals(next))
        .filter(each -> each.entry().value() < step.entry().value())
        .findFirst();
  }

  private static Finding finding(Statement step, Statement rate, Evidence evidence) {
    Evidence.Names names = evidence.names(step.indicator());
    boolean both = Evidence.estimated(step) && Evidence.estimated(rate);
    Optional<Statement> later = later(step, evidence);
    double after = later.map(each -> each.entry().value()).orElse(Double.NaN);
    String en =
        later
            .map(
                each ->
                    " The level of %s, %s in a later publication, is not comparable with it."
                        .formatted(each.period().code(), Shown.en(after, each.unit())))
            .orElse("");
    String zh =
        later
            .map(
                each ->
                    "后来公布的%s年绝对额%s与其不可比。"
                        .formatted(each.period().code(), Shown.zh(after, each.unit())))
            .orElse("");
    double level = step.entry().value();
    double growth = rate.entry().value();
    return new Finding(
        "bound_and_step",
        Finding.Severity.DOUBT,
        new Finding.About(Places.key(step), Places.key(rate) + ".growth", Places.of(step)),
        level,
        after,
        new Finding.Said(
            "'%s' of %s is known as growth of %s %s and a level of %s %s only%s: neither is a base.%s"
                .formatted(
                    names.en(),
                    step.period().code(),
                    rate.entry().bound().code(),
                    Shown.en(growth, "ratio"),
                    step.entry().bound().code(),
                    Shown.en(level, step.unit()),
                    both ? ", both estimates" : "",
                    en),
            "“%s”%s年仅知增速%s%s、总量%s%s%s，均不作基数。%s"
                .formatted(
                    names.zh(),
                    step.period().code(),
                    rate.entry().bound().code(),
                    Shown.zh(growth, "ratio"),
                    step.entry().bound().code(),
                    Shown.zh(level, step.unit()),
                    both ? "，且均为预计数" : "",
                    zh)));
  }
}
