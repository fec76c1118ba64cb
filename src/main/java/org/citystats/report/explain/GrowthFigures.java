package org.citystats.report.explain;

import static org.citystats.report.explain.Trail.text;

import java.util.ArrayList;
import java.util.List;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Growth figures of the period with their formula, value and base. */
final class GrowthFigures implements ExplainedPart {

  @Override
  public String title() {
    return "Growth";
  }

  @Override
  public List<String> lines(Trail trail) {
    Columns rows = trail.growth();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.add(figure(rows, row) + "  " + about(rows, row));
      String measure = text(rows, row, Concepts.MEASURE);
      if (text(rows, row, Concepts.ORIGIN).equals("computed")) {
        trail.formulas().apply(measure).ifPresent(formula -> lines.add("    = " + formula));
        addCell(lines, trail, row, "value", trail.period());
        addCell(lines, trail, row, "base", text(rows, row, Concepts.BASE_PERIOD));
      }
    }
    return lines;
  }

  private static String figure(Columns rows, int row) {
    double value = rows.number(row, Concepts.GROWTH);
    return Double.isNaN(value)
        ? Plain.without(text(rows, row, Concepts.WHY_NOT))
        : Plain.bounded(
            text(rows, row, Concepts.BOUND), value, text(rows, row, Concepts.UNIT_MEASURE));
  }

  private static String about(Columns rows, int row) {
    List<String> words = new ArrayList<>();
    words.add(text(rows, row, Concepts.MEASURE) + " " + text(rows, row, Concepts.ORIGIN));
    words.add(text(rows, row, Concepts.BASIS));
    words.add(text(rows, row, Concepts.BREAKDOWN));
    words.add("against " + text(rows, row, Concepts.BASE_PERIOD));
    words.add("status " + text(rows, row, Concepts.OBS_STATUS));
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  private static void addCell(
      List<String> lines, Trail trail, int row, String role, String period) {
    Columns rows = trail.growth();
    Trail.Wanted wanted =
        new Trail.Wanted(
            period,
            text(rows, row, Concepts.BREAKDOWN),
            "level",
            text(rows, row, Concepts.BASIS),
            text(rows, row, Concepts.VINTAGE));
    trail
        .observation(wanted)
        .filter(found -> !Double.isNaN(trail.observations().number(found, Concepts.OBS_VALUE)))
        .ifPresent(
            found ->
                lines.add(
                    "    %s %s = %s (%s)"
                        .formatted(
                            role,
                            period,
                            Plain.number(trail.observations().number(found, Concepts.OBS_VALUE)),
                            trail.cell(found))));
  }
}
