package org.citystats.consistency;

import java.util.List;
import org.citystats.model.Period;
import org.citystats.panel.Statement;

/** Runs of months: when they must have begun. */
record Runs() implements FindingCheck {

  @Override
  public String says() {
    return "When a run of months must have begun, and what it needs to be checked.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.statements().stream()
        .filter(each -> each.key().measure().equals("streak") && each.entry().value() >= 1)
        .map(each -> finding(each, evidence))
        .toList();
  }

  private static Finding finding(Statement each, Evidence evidence) {
    int months = (int) each.entry().value();
    Period last = Period.month(each.period().endYear(), 12);
    Period first = last.minus(months - 1);
    Evidence.Names names = evidence.names(each.indicator());
    String base = first.minus(12).code();
    return new Finding(
        "run_began",
        Finding.Severity.NOTE,
        new Finding.About(Places.key(each), first.code(), Places.of(each)),
        months,
        Double.NaN,
        new Finding.Said(
            "'%s': %d months to %s began in %s; monthly figures from %s are needed to check it."
                .formatted(names.en(), months, last.code(), first.code(), base),
            "“%s”：至%s连续%d个月，始于%s；核对需%s以来的月度数据。"
                .formatted(names.zh(), last.code(), months, first.code(), base)));
  }
}
