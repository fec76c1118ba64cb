package org.citystats.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.Target;

/** Growth and level that are promised together, held against each other from the last level. */
record Pairs() implements FindingCheck {

  private static final double ABOUT = 0.005;

  @Override
  public String says() {
    return "Growth and level promised together: do they ask for the same?";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    Map<List<Object>, Target> rates = new HashMap<>();
    for (Target target : evidence.targets()) {
      if (target.subject().measure().equals("growth") && !target.group().isEmpty()) {
        rates.put(key(target), target);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Target level : evidence.targets()) {
      Target rate = level.subject().measure().equals("level") ? rates.get(key(level)) : null;
      double base = rate == null ? Double.NaN : evidence.last(rate);
      double asked = level.goal().low();
      if (base > 0 && !Double.isNaN(asked) && !Double.isNaN(rate.goal().low())) {
        findings.add(compared(rate, level, base));
      }
    }
    return findings;
  }

  private static List<Object> key(Target target) {
    Target.Subject what = target.subject();
    return List.of(target.group(), what.area(), what.indicator(), what.breakdown(), what.period());
  }

  private static Finding compared(Target rate, Target level, double base) {
    double needed = level.goal().low() / base - 1;
    double growth = rate.goal().low();
    double allowed = Double.isNaN(rate.goal().tolerance()) ? ABOUT : rate.goal().tolerance();
    boolean agree = Math.abs(needed - growth) <= allowed;
    return new Finding(
        agree ? "pair_agrees" : "pair_disagrees",
        agree ? Finding.Severity.NOTE : Finding.Severity.CONFLICT,
        new Finding.About(rate.id(), level.id(), Places.of(level)),
        base * (1 + growth),
        level.goal().low(),
        said(rate, level, base));
  }

  private static Finding.Said said(Target rate, Target level, double base) {
    double needed = level.goal().low() / base - 1;
    double growth = rate.goal().low();
    double allowed = Double.isNaN(rate.goal().tolerance()) ? ABOUT : rate.goal().tolerance();
    boolean agree = Math.abs(needed - growth) <= allowed;
    String unit = level.goal().unit();
    String en =
        "%s and %s %s: from %s growth of %s leads to %s; the level of %s alone needs %s."
            .formatted(
                rate.id(),
                level.id(),
                agree ? "agree" : "disagree",
                Shown.en(base, unit),
                Shown.en(growth, "ratio"),
                Shown.en(base * (1 + growth), unit),
                Shown.en(level.goal().low(), unit),
                Shown.en(needed, "ratio"));
    String zh =
        "%s与%s%s：以%s为基数，增长%s即达%s；仅达到%s只需增长%s。"
            .formatted(
                rate.id(),
                level.id(),
                agree ? "一致" : "不一致",
                Shown.zh(base, unit),
                Shown.zh(growth, "ratio"),
                Shown.zh(base * (1 + growth), unit),
                Shown.zh(level.goal().low(), unit),
                Shown.zh(needed, "ratio"));
    return new Finding.Said(en, zh);
  }
}
