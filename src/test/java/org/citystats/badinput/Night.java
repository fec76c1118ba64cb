package org.citystats.badinput;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.citystats.job.WholeRun;
import org.citystats.publish.Snapshot;
import org.citystats.publish.TableReader;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/**
 * How the run over a bad input ended.
 *
 * @param bad the input
 * @param ended exit code, what was told, {@code run.json}
 * @param published the snapshot that the pointer refers to, if there is one
 * @param before the one that it referred to before
 */
record Night(
    Bad bad, WholeRun.Ended ended, Optional<Snapshot> published, Optional<Snapshot> before) {

  /** Everything told: to standard output, besides, and in {@code run.json}. */
  String told() {
    return ended.out() + ended.err() + ended.json();
  }

  /** The rows of a published table. */
  Columns table(Table table) throws IOException {
    return new TableReader(published.orElseThrow().location()).read(table);
  }

  /** Rows of rejects or warnings of a code, each as one text. */
  List<String> remarks(Table table, String code) throws IOException {
    Columns rows = table(table);
    List<String> found = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (Objects.equals(rows.text(row, Concepts.CODE), code)) {
        found.add(line(rows, row));
      }
    }
    return found;
  }

  /** All rows of a table, each as one text. */
  List<String> lines(Table table) throws IOException {
    Columns rows = table(table);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.add(line(rows, row));
    }
    return lines;
  }

  private static String line(Columns rows, int row) {
    List<String> cells = new ArrayList<>();
    for (Column column : rows.all()) {
      cells.add(column.isAbsent(row) ? "" : cell(column, row));
    }
    return String.join(" | ", cells);
  }

  private static String cell(Column column, int row) {
    return switch (column.concept().type()) {
      case TEXT -> column.text(row);
      case WHOLE -> String.valueOf(column.whole(row));
      case NUMBER -> String.valueOf(column.number(row));
      case FLAG -> String.valueOf(column.flag(row));
    };
  }

  /** The accounts of the files in {@code run.json}. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> files() {
    return (List<Map<String, Object>>) ended.json().getOrDefault("files", List.of());
  }

  /** A number of the account over all files. */
  @SuppressWarnings("unchecked")
  long count(String name) {
    Map<String, Object> counts = (Map<String, Object>) ended.json().get("counts");
    return ((Number) counts.get(name)).longValue();
  }

  /** What the run came to, in a few lines: for whoever looks at a case. */
  String summary() throws IOException {
    StringBuilder text = new StringBuilder(bad + "\n  exit " + ended.exit());
    text.append(' ').append(ended.json().get("counts"));
    if (ended.exit() == 0) {
      lines(Tables.OBSERVATIONS).forEach(line -> text.append("\n  o ").append(line));
      lines(Tables.REJECTS).forEach(line -> text.append("\n  r ").append(line));
      lines(Tables.WARNINGS).forEach(line -> text.append("\n  w ").append(line));
      files().forEach(file -> text.append("\n  f ").append(file.get("lines")));
      files().forEach(file -> text.append("\n  d ").append(file.get("detected")));
    } else {
      text.append("\n  ").append(ended.err().strip().replace("\n", "\n    "));
    }
    return text.append("\n").toString();
  }
}
