package org.citystats.publish;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.citystats.schema.Columns;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;

/**
 * Reads the tables of a snapshot back.
 *
 * @param folder location of the snapshot
 */
public record TableReader(String folder) {

  /** All rows of a table in its order; none if the snapshot has no such table. */
  public Columns read(Table table) throws IOException {
    return read(table, Selection.ALL);
  }

  /**
   * The selected rows of a table in its order; the columns that are not selected are not there.
   *
   * @throws IOException if a file cannot be read, or a column is of another type
   */
  public Columns read(Table table, Selection selection) throws IOException {
    Columns rows = new Columns(selection.of(table));
    List<String> parts = parts(table, selection);
    for (String part : parts) {
      try (ParquetColumns columns = open(part, selection)) {
        for (int group = 0; group < columns.groups(); group++) {
          columns.read(group, rows);
        }
      }
    }
    return parts.size() > 1 ? rows.sorted() : rows;
  }

  /**
   * Hands over the selected rows of a table piece by piece: file by file in the order of their
   * names, and within each in the order of the table; at most a million rows at a time.
   */
  public void batches(Table table, Selection selection, Consumer<Columns> batch)
      throws IOException {
    for (String part : parts(table, selection)) {
      try (ParquetColumns columns = open(part, selection)) {
        for (int group = 0; group < columns.groups(); group++) {
          Columns rows = new Columns(selection.of(table));
          columns.read(group, rows);
          batch.accept(rows);
        }
      }
    }
  }

  private List<String> parts(Table table, Selection selection) throws IOException {
    if (selection.isEmpty()) {
      return List.of();
    }
    String path = TableWriter.TABLES + table.name();
    return Store.at(folder).names(path).stream()
        .filter(name -> name.endsWith(TableWriter.SUFFIX))
        .map(name -> path + "/" + name)
        .toList();
  }

  private ParquetColumns open(String part, Selection selection) throws IOException {
    return new ParquetColumns(Store.at(folder).parquet(part), selection);
  }
}
