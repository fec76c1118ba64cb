package org.citystats.formula;

import org.citystats.model.TieRule;

/**
 * Why a place changed from one period to the next, in places gained; the parts add up exactly.
 *
 * <p>With {@code C} the areas ranked in both periods:
 *
 * <ul>
 *   <li>{@code own = r0(C) - r1(C)}: from its old score to its new one, all others of {@code C}
 *       keeping their old scores.
 *   <li>{@code others = r1(C) - r2(C)}: from the old scores of the others to their new ones.
 *   <li>{@code entries = (r0 - r0(C)) + (r2(C) - r2)}: those ranked in one period only. Who leaves
 *       from above lets it gain, who enters above makes it lose.
 *   <li>{@code own + others + entries = r0 - r2}: the change of its place.
 * </ul>
 *
 * @see TieRule
 */
public final class RankChange {

  private final Places before;
  private final Places after;
  private final Places commonBefore;
  private final Places commonAfter;
  private final TieRule rule;

  private RankChange(Places[] fields, TieRule rule) {
    this.before = fields[0];
    this.after = fields[1];
    this.commonBefore = fields[2];
    this.commonAfter = fields[3];
    this.rule = rule;
  }

  /** Between two fields of the same areas in the same order; their places are by this rule. */
  public static RankChange between(Places before, Places after, TieRule rule) {
    Places commonBefore = before.among(after);
    return new RankChange(new Places[] {before, after, commonBefore, after.among(before)}, rule);
  }

  /** Whether the area at a position has a place in both periods. */
  public boolean known(int position) {
    return before.ranked(position) && after.ranked(position);
  }

  /** Places gained in all; only where {@link #known}, as all parts. */
  public double total(int position) {
    return before.place(position, rule) - after.place(position, rule);
  }

  /** Places gained by its own score. */
  public double own(int position) {
    return commonBefore.place(position, rule) - moved(position);
  }

  /** Places gained by the scores of others. */
  public double others(int position) {
    return moved(position) - commonAfter.place(position, rule);
  }

  /** Places gained by those that entered or left. */
  public double entries(int position) {
    double left = before.place(position, rule) - commonBefore.place(position, rule);
    return left + commonAfter.place(position, rule) - after.place(position, rule);
  }

  /** The place with its own new score among the old scores of the others. */
  private double moved(int position) {
    return commonBefore.placeOf(after.merit(position), position, rule);
  }
}
