package org.citystats.report.explain;

import static org.citystats.report.explain.Trail.text;

import java.util.ArrayList;
import java.util.List;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Places among peers in the period. */
final class PlacesTaken implements ExplainedPart {

  @Override
  public String title() {
    return "Places";
  }

  @Override
  public List<String> lines(Trail trail) {
    Columns rows = trail.ranking();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      String by = text(rows, row, Concepts.MEASURE);
      String breakdown = text(rows, row, Concepts.BREAKDOWN);
      lines.add(
          "%s  in %s by %s%s"
              .formatted(
                  place(rows, row),
                  text(rows, row, Concepts.PEER_GROUP),
                  by,
                  breakdown.isEmpty() ? "" : ", " + breakdown));
    }
    return lines;
  }

  private static String place(Columns rows, int row) {
    if (rows.column(Concepts.RANK).isAbsent(row)) {
      return Plain.without(text(rows, row, Concepts.WHY_NOT));
    }
    double score = rows.number(row, Concepts.SCORE);
    long tied = rows.whole(row, Concepts.TIED);
    return "%,d of %,d%s with %s%s"
        .formatted(
            rows.whole(row, Concepts.RANK),
            rows.whole(row, Concepts.PEERS),
            tied > 0 ? " (shared with %,d)".formatted(tied) : "",
            Plain.figure(score, text(rows, row, Concepts.UNIT_MEASURE)),
            change(rows, row));
  }

  private static String change(Columns rows, int row) {
    if (rows.column(Concepts.RANK_CHANGE).isAbsent(row)) {
      return "";
    }
    return ", %+d places since the period before".formatted(rows.whole(row, Concepts.RANK_CHANGE));
  }
}
