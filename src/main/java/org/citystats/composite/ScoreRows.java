package org.citystats.composite;

import java.util.List;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;

/** Appends the scores and places of all nodes to table {@code composite}. */
final class ScoreRows {

  private static final double GOOD = 0.75;
  private static final double POOR = 0.25;

  private final Columns rows;
  private final Workings workings;
  private final Leeway leeway;

  ScoreRows(Columns rows, Workings workings) {
    this.rows = rows;
    this.workings = workings;
    this.leeway = new Leeway(workings);
  }

  void add(Certainties certainties) {
    Tree tree = workings.tree();
    for (int year = 0; year < workings.years(); year++) {
      Places whole = Places.of(workings.scores(tree.root(), year), Direction.HIGHER);
      for (int node = 0; node < tree.size(); node++) {
        Places places = Places.of(workings.scores(node, year), Direction.HIGHER);
        for (int area = 0; area < workings.areas(); area++) {
          add(node, year, area, places, whole);
          sure(
              node == tree.root()
                  ? certainties.of(workings.period(year), code(area))
                  : Certainty.UNKNOWN);
        }
      }
    }
  }

  private String code(int area) {
    return workings.completed().cube().areas().get(area);
  }

  private void add(int node, int year, int area, Places places, Places whole) {
    int row = year * workings.areas() + area;
    double score = workings.joined().scores(node)[row];
    rows.column(IndexConcepts.INDEX).add(workings.completed().index().code());
    rows.column(IndexConcepts.NODE).add(workings.tree().nodes().get(node).code());
    rows.column(Concepts.REF_AREA).add(code(area));
    rows.column(Concepts.TIME_PERIOD).add(workings.period(year));
    rows.column(Concepts.SCORE).add(Double.isFinite(score) ? score : Double.NaN);
    rows.column(IndexConcepts.SCORE_SLACK).add(leeway.of(node, row));
    if (places.ranked(area)) {
      rows.column(Concepts.RANK).add((long) places.rank(area));
    } else {
      rows.column(Concepts.RANK).addAbsent();
    }
    rows.column(IndexConcepts.SHARE_PRESENT)
        .add(workings.completed().sharePresent(node, workings.whole(row)));
    rows.column(Concepts.PEERS).add((long) places.peers());
    WhyNot reason = workings.reason(node, row);
    rows.column(Concepts.WHY_NOT).add(reason.code());
    told(node, row, reason);
    boolean leaf = workings.tree().isLeaf(node);
    rows.column(IndexConcepts.STANDING).add(leaf ? standing(places, whole, area) : "");
  }

  private void told(int node, int row, WhyNot reason) {
    List<Integer> below = workings.tree().leavesBelow(node);
    byte status = ObsStatus.NORMAL;
    String imputed = "";
    for (int leaf : below) {
      String mark = workings.filled().get(leaf).marks()[row];
      imputed = mark == null ? imputed : mark;
      status = ObsStatus.derived(status, statusOf(leaf, row));
    }
    boolean isLeaf = workings.tree().isLeaf(node);
    boolean none = reason != WhyNot.NONE;
    rows.column(Concepts.OBS_STATUS).add(ObsStatus.letters(none ? ObsStatus.MISSING : status));
    rows.column(IndexConcepts.IMPUTED).add(isLeaf || imputed.isEmpty() ? imputed : "any");
    rows.column(IndexConcepts.VALUE)
        .add(isLeaf ? workings.filled().get(below.get(0)).values()[row] : Double.NaN);
    rows.column(IndexConcepts.TREATED).add(isLeaf ? treated(below.get(0), row) : "");
  }

  private byte statusOf(int leaf, int row) {
    if (workings.filled().get(leaf).marks()[row] != null) {
      return ObsStatus.IMPUTED;
    }
    boolean own = !Double.isNaN(workings.filled().get(leaf).values()[row]);
    IndexColumn.Figures figures = workings.completed().cube().columns().get(leaf);
    return own ? figures.status(workings.whole(row)) : ObsStatus.NORMAL;
  }

  private String treated(int leaf, int row) {
    double before = workings.filled().get(leaf).values()[row];
    double after = workings.scaled().get(leaf).treated().values()[row];
    boolean same = Double.isNaN(before) || before == after;
    return same ? "" : workings.scaled().get(leaf).treated().done();
  }

  private static String standing(Places places, Places whole, int area) {
    if (!places.ranked(area) || !whole.ranked(area)) {
      return "";
    }
    double here = places.percentile(area);
    double overall = whole.percentile(area);
    boolean strong = here >= GOOD && here > overall;
    return strong ? "strength" : here <= POOR && here < overall ? "weakness" : "";
  }

  private void sure(Certainty certainty) {
    rows.column(IndexConcepts.RANK_LOW).add(certainty.low());
    rows.column(IndexConcepts.RANK_HIGH).add(certainty.high());
    rows.column(IndexConcepts.RANK_MEDIAN).add(certainty.median());
    rows.column(IndexConcepts.RANK_MEAN).add(certainty.mean());
    rows.column(IndexConcepts.CHANCE_TOP).add(certainty.top());
    rows.column(IndexConcepts.CHANCE_UP).add(certainty.up());
    rows.column(IndexConcepts.CHANCE_STAY).add(certainty.stay());
  }
}
