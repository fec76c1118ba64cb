package org.citystats.conf;

import org.citystats.model.Target;

/**
 * A target and the row it was read from.
 *
 * @param row the row
 * @param target the target
 */
record Promised(CodeRow row, Target target) {

  String group() {
    return target.group();
  }

  /** The same with the rule of its group. */
  Promised ruled(String rule) {
    Target ruled =
        new Target(
            target.id(),
            target.subject(),
            target.goal(),
            target.base(),
            target.direction(),
            target.strength(),
            target.path(),
            target.group(),
            rule,
            target.programmeName(),
            target.origin());
    return new Promised(row, ruled);
  }
}
