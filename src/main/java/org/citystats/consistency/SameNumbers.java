package org.citystats.consistency;

import java.util.ArrayList;
import java.util.List;
import org.citystats.panel.Statement;

/** Neighbours in a list that have the same number: one may have been copied from the other. */
record SameNumbers() implements FindingCheck {

  private static final double LEAST = 10;

  @Override
  public String says() {
    return "The same number twice in a row of a file; one number for two runs.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < evidence.statements().size(); i++) {
      Statement one = evidence.statements().get(i - 1);
      Statement next = evidence.statements().get(i);
      if (neighbours(one, next) && alike(one, next)) {
        findings.add(finding(one, next, evidence));
      }
    }
    return findings;
  }

  private static boolean neighbours(Statement one, Statement next) {
    return one.entry().cell().file().equals(next.entry().cell().file())
        && one.entry().cell().line() + 1 == next.entry().cell().line()
        && one.key().area().equals(next.key().area())
        && one.period().equals(next.period());
  }

  private static boolean alike(Statement one, Statement next) {
    boolean counts =
        one.key().isLevel() && !one.unit().equals("ratio") || one.key().measure().equals("streak");
    return counts
        && one.key().measure().equals(next.key().measure())
        && !one.indicator().equals(next.indicator())
        && one.entry().value() == next.entry().value()
        && Math.abs(one.entry().value()) >= LEAST;
  }

  private static Finding finding(Statement one, Statement next, Evidence evidence) {
    boolean run = one.key().measure().equals("streak");
    Evidence.Names first = evidence.names(one.indicator());
    Evidence.Names second = evidence.names(next.indicator());
    String number = Shown.plain(one.entry().value(), 6);
    String en =
        run
            ? "One number, %s, stands for two runs, '%s' and '%s': it must hold for both."
            : "The same number, %s, stands twice in a row, for '%s' and '%s': possibly copied.";
    String zh = run ? "同一数字%s用于“%s”和“%s”两项连续记录，须同时成立。" : "同一数字%s连续出现于“%s”和“%s”，可能为抄录之误。";
    return new Finding(
        run ? "one_number_for_two" : "same_number_in_list",
        Finding.Severity.DOUBT,
        new Finding.About(Places.key(one), Places.key(next), Places.of(one)),
        next.entry().value(),
        one.entry().value(),
        new Finding.Said(
            en.formatted(number, first.en(), second.en()),
            zh.formatted(number, first.zh(), second.zh())));
  }
}
