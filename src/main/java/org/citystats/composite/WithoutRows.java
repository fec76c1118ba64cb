package org.citystats.composite;

import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** The rows of table {@code composite_without}: places if a node is left out. */
final class WithoutRows {

  private final Workings workings;
  private final int year;

  WithoutRows(Workings workings, int year) {
    this.workings = workings;
    this.year = year;
  }

  Columns of(Trials trials) {
    Columns rows = new Columns(IndexTables.WITHOUT);
    Trial trial = new Trial(trials);
    int[] units = TrialsBuilder.units(workings, year);
    for (int node = 0; node < workings.tree().root(); node++) {
      int[] places = trial.placesWithout(node);
      for (int unit = 0; unit < units.length; unit++) {
        add(rows, node, units[unit], new int[] {trials.standing().places()[unit], places[unit]});
      }
    }
    return rows.sorted();
  }

  private void add(Columns rows, int node, int area, int[] places) {
    rows.column(IndexConcepts.INDEX).add(workings.completed().index().code());
    rows.column(IndexConcepts.NODE).add(workings.tree().nodes().get(node).code());
    rows.column(Concepts.REF_AREA).add(workings.completed().cube().areas().get(area));
    rows.column(Concepts.TIME_PERIOD).add(workings.period(year));
    if (places[0] > 0 && places[1] > 0) {
      rows.column(Concepts.RANK).add((long) places[1]);
      rows.column(IndexConcepts.RANK_SHIFT).add((long) places[0] - places[1]);
    } else {
      rows.column(Concepts.RANK).addAbsent();
      rows.column(IndexConcepts.RANK_SHIFT).addAbsent();
    }
    WhyNot reason = places[1] > 0 ? WhyNot.NONE : WhyNot.TOO_FEW_INDICATORS;
    rows.column(Concepts.WHY_NOT).add(reason.code());
  }
}
