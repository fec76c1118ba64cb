package org.citystats.ranking;

import java.util.HashSet;
import java.util.Set;
import org.citystats.model.Indicator;

/**
 * Unlisted areas that are totals: in every period their level is the sum of those of all others, to
 * the rounding of the parts. At least five others must have a value, so that no chance is taken for
 * a sum.
 */
final class Totals {

  private static final int FEWEST_PARTS = 5;
  private static final double EXACT = 1e-9;

  private Totals() {}

  /** Codes of the totals on a sheet of levels. */
  static Set<String> of(Subject subject, Sheet levels) {
    Seen seen = new Seen();
    note(subject, levels, seen);
    Set<String> totals = new HashSet<>();
    for (String code : subject.areas()) {
      boolean ever = seen.isSum(levels, code) || subject.seen().isSum(levels, code);
      boolean never = seen.isOther(levels, code) || subject.seen().isOther(levels, code);
      if (ever && !never) {
        totals.add(code);
      }
    }
    return totals;
  }

  /** Notes which unlisted areas are the sum of all others in a period, and which are not. */
  static void note(Subject subject, Sheet levels, Seen seen) {
    if (subject.panel().unit().equals(Indicator.RATIO)) {
      return;
    }
    boolean[] never = new boolean[levels.areas()];
    boolean[] ever = new boolean[levels.areas()];
    for (int at = 0; at < levels.periods(); at++) {
      if (levels.knows(at)) {
        compare(levels, at, never, ever);
      }
    }
    for (int area = 0; area < never.length; area++) {
      String code = subject.areas()[area];
      if (ever[area] && !subject.tree().places(code)) {
        seen.sum(levels, code);
      }
      if (never[area] && !subject.tree().places(code)) {
        seen.other(levels, code);
      }
    }
  }

  private static void compare(Sheet levels, int at, boolean[] never, boolean[] ever) {
    double sum = 0;
    double open = 0;
    int parts = -1;
    for (int area = 0; area < levels.areas(); area++) {
      double value = levels.value(at, area);
      if (!Double.isNaN(value)) {
        sum += value;
        open += levels.half(at, area);
        parts++;
      }
    }
    for (int area = 0; area < levels.areas(); area++) {
      double value = levels.value(at, area);
      boolean compared = !Double.isNaN(value) && parts >= FEWEST_PARTS;
      boolean equal = Math.abs(sum - 2 * value) <= open + EXACT * Math.abs(value);
      ever[area] |= compared && equal && value != 0;
      never[area] |= compared && !equal;
    }
  }
}
