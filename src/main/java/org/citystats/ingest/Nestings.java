package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Source;

/** The ways in which tables tell members from parents, in the order in which they are tried. */
final class Nestings {

  private Nestings() {}

  /** A nesting that says what it goes by. */
  interface Told extends Nesting {

    /** What tells members from parents. */
    String says();
  }

  /** How the rows of a table depend on others, if they do. */
  static Optional<Told> of(WideTable table, Source source) {
    Labels labels = table.labels(source);
    List<Row> rows = table.rows();
    return ParentColumn.of(rows, labels)
        .or(() -> HeadingRows.of(rows, labels))
        .or(() -> BlankLines.of(rows, labels))
        .or(() -> Indents.of(rows, labels));
  }

  /** The column of the names of members: of areas or indicators, else the last without a head. */
  static Optional<Integer> names(Labels labels) {
    for (String role : List.of("area_name", "indicator", "")) {
      List<Integer> columns = labels.columns(role);
      if (!columns.isEmpty()) {
        return Optional.of(columns.get(columns.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a name stands in several rows, so that only its parent tells which is meant. */
  static boolean recur(List<Row> rows, int column) {
    List<String> names =
        rows.stream().map(row -> row.cell(column)).filter(n -> !n.isEmpty()).toList();
    return names.stream().distinct().count() < names.size();
  }
}
