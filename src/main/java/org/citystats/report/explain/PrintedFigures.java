package org.citystats.report.explain;

import static org.citystats.report.explain.Trail.text;

import java.util.ArrayList;
import java.util.List;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;

/** What the files say of the period, vintage by vintage, with the cell and its conversion. */
final class PrintedFigures implements ExplainedPart {

  @Override
  public String title() {
    return "Figures as published";
  }

  @Override
  public List<String> lines(Trail trail) {
    Columns rows = trail.observations();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (text(rows, row, Concepts.TIME_PERIOD).equals(trail.period())) {
        lines.add(figure(rows, row) + "  " + about(rows, row));
        lines.add("    " + trail.cell(row) + factor(rows, row));
        lines.add("    " + source(trail, text(rows, row, Concepts.SOURCE_FILE)));
      }
    }
    return lines;
  }

  private static String figure(Columns rows, int row) {
    double value = rows.number(row, Concepts.OBS_VALUE);
    return Double.isNaN(value)
        ? Plain.without(text(rows, row, Concepts.WHY_NOT))
        : Plain.bounded(
            text(rows, row, Concepts.BOUND), value, text(rows, row, Concepts.UNIT_MEASURE));
  }

  private static String factor(Columns rows, int row) {
    double value = rows.number(row, Concepts.OBS_VALUE);
    return Double.isNaN(value)
        ? ""
        : Plain.factor(text(rows, row, Concepts.VALUE_TEXT), value).orElse("");
  }

  private static String about(Columns rows, int row) {
    List<String> words = new ArrayList<>();
    words.add(text(rows, row, Concepts.MEASURE));
    words.add(text(rows, row, Concepts.BASIS));
    words.add(text(rows, row, Concepts.BREAKDOWN));
    words.add("status " + text(rows, row, Concepts.OBS_STATUS));
    String vintage = text(rows, row, Concepts.VINTAGE);
    words.add(vintage.isEmpty() ? "vintage not declared" : "known since " + vintage);
    words.add(rows.column(Concepts.IN_USE).flag(row) ? "in use" : "not in use");
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  private static String source(Trail trail, String file) {
    Columns sources = trail.sources();
    for (int row = 0; row < sources.size(); row++) {
      if (text(sources, row, Concepts.SOURCE_FILE).equals(file)) {
        String publisher = text(sources, row, ListConcepts.PUBLISHER);
        return "%s, read as %s, %s, sha256 %s"
            .formatted(
                publisher.isEmpty() ? "publisher not declared" : publisher,
                text(sources, row, ListConcepts.LAYOUT),
                text(sources, row, ListConcepts.ENCODING),
                text(sources, row, ListConcepts.SHA256));
      }
    }
    return "its file is not in the table of sources";
  }
}
