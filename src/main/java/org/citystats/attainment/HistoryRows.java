package org.citystats.attainment;

import java.util.Map;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;

/**
 * The rows of table {@code verdict_history}: year by year in the newest state of knowledge, and the
 * newest figure in each earlier state. Nothing is told of a target that has neither.
 */
final class HistoryRows {

  private final Columns rows = new Columns(Tables.VERDICT_HISTORY);

  /** The rows in the order of the table. */
  Columns sorted() {
    return rows.sorted();
  }

  /** Appends the rows of a target. */
  void of(Judgement now, Map<String, Judgement> earlier, Map<Integer, Judgement> years) {
    String newest = now.own().figure().vintage();
    Judgement before = null;
    for (Map.Entry<String, Judgement> state : earlier.entrySet()) {
      if (!state.getKey().equals(newest)) {
        row(state.getValue(), state.getKey(), flipped(before, state.getValue()));
        before = state.getValue();
      }
    }
    if (before != null) {
      row(now, newest, flipped(before, now));
    }
    Judgement last = null;
    for (Judgement year : years.values()) {
      boolean told =
          before != null && year.own().figure().period().equals(now.own().figure().period());
      if (!told) {
        row(year, newest, flipped(last, year));
      }
      last = year;
    }
  }

  private static boolean flipped(Judgement before, Judgement now) {
    return before != null && before.verdict() != now.verdict();
  }

  private void row(Judgement judgement, String vintage, boolean flipped) {
    rows.column(Concepts.TARGET_ID).add(judgement.target().id());
    rows.column(Concepts.TIME_PERIOD).add(judgement.target().subject().period().code());
    rows.column(TargetConcepts.FIGURE_PERIOD).add(judgement.own().figure().period().code());
    rows.column(Concepts.VINTAGE).add(vintage);
    rows.column(Concepts.REACHED).add(judgement.against().reached());
    rows.column(Concepts.GOAL).add(judgement.against().goal());
    rows.column(Concepts.MARGIN).add(judgement.against().margin());
    rows.column(Concepts.UNIT_MEASURE).add(judgement.own().unit());
    rows.column(Concepts.VERDICT).add(judgement.verdict().code());
    rows.column(Concepts.REASON).add(judgement.reason().code());
    rows.column(TargetConcepts.FLIPPED).add(flipped);
  }
}
