package org.citystats.report.explain;

import static org.citystats.report.explain.Trail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Verdicts on the targets for the period, with what they weigh. */
final class VerdictsGiven implements ExplainedPart {

  @Override
  public String title() {
    return "Targets";
  }

  @Override
  public List<String> lines(Trail trail) {
    Columns rows = trail.attainment();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.add(
          "%s  %s  %s"
              .formatted(
                  text(rows, row, Concepts.TARGET_ID), verdict(rows, row), asked(rows, row)));
      lines.add("    " + weighed(rows, row));
    }
    return lines;
  }

  private static String verdict(Columns rows, int row) {
    String reason = text(rows, row, Concepts.REASON);
    return text(rows, row, Concepts.VERDICT) + (reason.isEmpty() ? "" : " (" + reason + ")");
  }

  private static String asked(Columns rows, int row) {
    double goal = rows.number(row, Concepts.GOAL);
    String unit = text(rows, row, Concepts.UNIT_MEASURE);
    return "asked: %s %s %s"
        .formatted(
            text(rows, row, Concepts.MEASURE),
            text(rows, row, Concepts.OP),
            Double.isNaN(goal) ? "" : Plain.figure(goal, unit))
        .strip();
  }

  private static String weighed(Columns rows, int row) {
    String unit = text(rows, row, Concepts.UNIT_MEASURE);
    String points = unit.equals("ratio") ? "pp" : unit;
    StringJoiner joiner = new StringJoiner(", ");
    add(joiner, "reached ", rows.number(row, Concepts.REACHED), unit);
    add(joiner, "margin ", rows.number(row, Concepts.MARGIN), points);
    add(joiner, "ratio ", rows.number(row, Concepts.RATIO), "");
    add(joiner, "progress ", rows.number(row, Concepts.PROGRESS), "ratio");
    add(joiner, "expected progress ", rows.number(row, Concepts.EXPECTED_PROGRESS), "ratio");
    joiner.add("method " + text(rows, row, Concepts.METHOD));
    String remark = text(rows, row, Concepts.REMARK);
    if (!remark.isEmpty()) {
      joiner.add("remarks " + remark);
    }
    joiner.add("as of " + text(rows, row, Concepts.AS_OF));
    return joiner.toString();
  }

  private static void add(StringJoiner joiner, String name, double value, String unit) {
    if (!Double.isNaN(value)) {
      joiner.add(name + Plain.figure(value, unit));
    }
  }
}
