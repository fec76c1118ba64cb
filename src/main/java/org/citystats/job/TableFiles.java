package org.citystats.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.citystats.publish.TableFile;
import org.citystats.publish.TableWriter;
import org.citystats.publish.Written;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;

/**
 * The tables that a task makes, one file each, written as their rows come: indicator by indicator,
 * so that a task holds a quarter of a million rows of a table and no more than one indicator
 * besides.
 */
final class TableFiles implements Closeable {

  private static final int HELD = 1 << 18;

  private final TableWriter tables;
  private final Function<Table, String> names;
  private final Map<String, TableFile> files = new LinkedHashMap<>();
  private final Map<String, Columns> held = new LinkedHashMap<>();

  /** Files of these tables; none of them is there before {@link #end}. */
  TableFiles(TableWriter tables, Function<Table, String> names, List<Table> all) {
    this.tables = tables;
    this.names = names;
    all.forEach(table -> held.put(table.name(), new Columns(table)));
  }

  /** Where files of tables are written to. */
  TableWriter tables() {
    return tables;
  }

  /** Appends rows that come behind those before. */
  void add(Columns rows) throws IOException {
    Columns waiting = held.get(rows.table().name());
    waiting.addAll(rows);
    if (waiting.size() >= HELD) {
      held.put(rows.table().name(), new Columns(rows.table()));
      write(waiting);
    }
  }

  private void write(Columns rows) throws IOException {
    Table table = rows.table();
    TableFile file = files.get(table.name());
    if (file == null) {
      file = tables.begin(table, names.apply(table), TaskContext.get().taskAttemptId());
      files.put(table.name(), file);
    }
    file.add(rows);
  }

  /** Writes what is held and completes the files, those without rows, too. */
  List<Written> end() throws IOException {
    List<Written> written = new ArrayList<>();
    for (Columns rows : held.values()) {
      write(rows);
      written.add(files.get(rows.table().name()).end());
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    for (TableFile file : files.values()) {
      file.close();
    }
  }
}
