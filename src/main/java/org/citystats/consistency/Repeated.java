package org.citystats.consistency;

import java.util.List;
import org.citystats.panel.Statement;

/** Levels that equal those of the year before to the last digit. */
record Repeated() implements FindingCheck {

  @Override
  public String says() {
    return "A level equal to that of the year before.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.statements().stream()
        .filter(Statement::isLevel)
        .filter(each -> !each.entry().bound().open() && digits(each.entry().value()) >= 3)
        .filter(
            each ->
                evidence
                    .yearBefore(each)
                    .filter(before -> before.entry().value() == each.entry().value())
                    .isPresent())
        .map(each -> finding(each, evidence))
        .toList();
  }

  /** How many digits a figure has before its zeros. */
  private static int digits(double value) {
    return new java.math.BigDecimal(Double.toString(Math.abs(value)))
        .stripTrailingZeros()
        .precision();
  }

  private static Finding finding(Statement each, Evidence evidence) {
    Evidence.Names names = evidence.names(each.indicator());
    String before = each.period().minus(each.period().cadence().perYear()).code();
    double value = each.entry().value();
    return new Finding(
        "same_as_year_before",
        Finding.Severity.DOUBT,
        new Finding.About(Places.key(each), before, Places.of(each)),
        value,
        value,
        new Finding.Said(
            "'%s' of %s, %s, equals the figure of %s: possibly the old figure."
                .formatted(names.en(), each.period().code(), Shown.en(value, each.unit()), before),
            "“%s”%s年为%s，与%s年相同，可能为旧数。"
                .formatted(
                    names.zh(), each.period().code(), Shown.zh(value, each.unit()), before)));
  }
}
