package org.citystats.consistency;

import org.citystats.model.Target;
import org.citystats.panel.Statement;

/** Where findings happen. */
final class Places {

  private Places() {}

  /** At a target. */
  static Finding.Place of(Target target) {
    Target.Subject what = target.subject();
    return new Finding.Place(
        what.area(), what.indicator(), what.period().code(), target.goal().unit(), "", 0);
  }

  /** At a statement. */
  static Finding.Place of(Statement each) {
    String unit = each.key().isLevel() ? each.unit() : "";
    return new Finding.Place(
        each.key().area(),
        each.indicator(),
        each.period().code(),
        unit,
        each.entry().cell().file(),
        each.entry().cell().line());
  }

  /** What a statement is called in keys: its indicator and period. */
  static String key(Statement each) {
    return each.indicator() + "@" + each.period().code();
  }
}
