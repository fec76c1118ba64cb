package org.citystats.ranking;

import org.citystats.formula.RankChange;
import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;

/**
 * The rows of table {@code rank_changes} of one indicator, as they are made: why places changed.
 *
 * <ul>
 *   <li>{@code change_own + change_others + change_entries} is the change on the period one year
 *       before, both as known now; {@code change_revisions} is what the newest vintage made of the
 *       place of that period. All four add up to the change on the place that was known then.
 *   <li>One row for each area that has a place; {@code no_place_before} where there was none to
 *       compare with.
 * </ul>
 */
final class ChangeRows {

  private final Columns rows;
  private final String indicator;
  private final Rules rules;

  ChangeRows(Columns rows, String indicator, Rules rules) {
    this.rows = rows;
    this.indicator = indicator;
    this.rules = rules;
  }

  /**
   * The leagues that a change is told from; {@code null} where there is none.
   *
   * @param now of the period
   * @param before of the period one year before
   * @param earlier of the period, before the newest vintage
   * @param earlierBefore of the period one year before, before the newest vintage
   */
  record Story(League now, League before, League earlier, League earlierBefore) {

    boolean tells() {
      return before != null || earlier != null;
    }
  }

  /** Appends why the places of the members of a circle changed. */
  void of(Seat seat, Members members, Story story) {
    RankChange change =
        story.before() == null
            ? null
            : RankChange.between(story.before().places(), story.now().places(), rules.ties());
    for (int member = 0; member < members.size(); member++) {
      if (story.now().ranked(member)) {
        seat.identify(rows, indicator, members.code(member));
        rows.column(Concepts.RANK).add(story.now().rank(member));
        parts(change, story, member);
        vintages(story, member);
      }
    }
  }

  private void parts(RankChange change, Story story, int member) {
    boolean known = change != null && story.before().ranked(member);
    if (known) {
      rows.column(RankConcepts.RANK_BEFORE).add(story.before().rank(member));
    } else {
      rows.column(RankConcepts.RANK_BEFORE).addAbsent();
    }
    rows.column(RankConcepts.CHANGE_TOTAL).add(known ? change.total(member) : Double.NaN);
    rows.column(RankConcepts.CHANGE_OWN).add(known ? change.own(member) : Double.NaN);
    rows.column(RankConcepts.CHANGE_OTHERS).add(known ? change.others(member) : Double.NaN);
    rows.column(RankConcepts.CHANGE_ENTRIES).add(known ? change.entries(member) : Double.NaN);
    rows.column(Concepts.WHY_NOT).add(known ? "" : WhyNot.NO_PLACE_BEFORE.code());
  }

  private void vintages(Story story, int member) {
    rows.column(RankConcepts.CHANGE_REVISIONS)
        .add(revised(story.earlierBefore(), story.before(), member));
    rows.column(RankConcepts.CHANGE_VINTAGE).add(revised(story.earlier(), story.now(), member));
  }

  private double revised(League earlier, League now, int member) {
    boolean known = earlier != null && now != null && earlier.ranked(member) && now.ranked(member);
    return known
        ? earlier.places().place(member, rules.ties()) - now.places().place(member, rules.ties())
        : Double.NaN;
  }
}
