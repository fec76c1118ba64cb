package org.citystats.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.citystats.publish.Snapshot;
import org.citystats.publish.TableReader;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Table;

/** Rows of a published table, narrowed by what their cells say. */
final class Published {

  private final Columns columns;
  private final List<Integer> rows;

  private Published(Columns columns, List<Integer> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static Published of(Snapshot snapshot, Table table) throws IOException {
    Columns columns = new TableReader(snapshot.location()).read(table);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < columns.size(); row++) {
      rows.add(row);
    }
    return new Published(columns, rows);
  }

  /** The rows whose cell of a concept is this text. */
  Published where(Concept concept, String text) {
    return new Published(
        columns,
        rows.stream().filter(row -> Objects.equals(columns.text(row, concept), text)).toList());
  }

  int count() {
    return rows.size();
  }

  List<String> texts(Concept concept) {
    return rows.stream().map(row -> columns.text(row, concept)).toList();
  }

  List<Double> numbers(Concept concept) {
    return rows.stream().map(row -> columns.number(row, concept)).toList();
  }

  /** The text of a concept in the only row. */
  String text(Concept concept) {
    return columns.text(only(), concept);
  }

  /** The figure of a concept in the only row. */
  double number(Concept concept) {
    return columns.number(only(), concept);
  }

  /** The whole number of a concept in the only row. */
  long whole(Concept concept) {
    return columns.whole(only(), concept);
  }

  /** Whether the only row says yes. */
  boolean flag(Concept concept) {
    return columns.column(concept).flag(only());
  }

  private int only() {
    if (rows.size() != 1) {
      throw new AssertionError("expected one row, found " + rows.size());
    }
    return rows.get(0);
  }
}
