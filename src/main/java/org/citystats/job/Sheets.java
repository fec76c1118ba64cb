package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.citystats.publish.TableWriter;
import org.citystats.publish.Written;
import org.citystats.schema.Columns;
import org.citystats.schema.RankTables;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** The rows of tables that a task makes, until they are written. */
final class Sheets {

  private final List<Columns> all;

  /** None yet. */
  Sheets() {
    this.all =
        List.of(
            new Columns(Tables.OBSERVATIONS),
            new Columns(Tables.GROWTH_FIGURES),
            new Columns(Tables.SPATIAL),
            new Columns(Tables.RANKING),
            new Columns(RankTables.RANK_CHANGES));
  }

  /** The rows of a table. */
  Columns of(Table table) {
    return all.stream().filter(rows -> rows.table().equals(table)).findFirst().orElseThrow();
  }

  /** Writes all tables, each as a file of a name. */
  List<Written> write(TableWriter tables, Function<Table, String> name) throws IOException {
    return write(all, tables, name);
  }

  /** Writes the tables that have rows. */
  List<Written> writeFilled(TableWriter tables, Function<Table, String> name) throws IOException {
    return write(all.stream().filter(rows -> rows.size() > 0).toList(), tables, name);
  }

  private static List<Written> write(
      List<Columns> sheets, TableWriter tables, Function<Table, String> name) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Columns rows : sheets) {
      long attempt = TaskContext.get().taskAttemptId();
      written.add(tables.write(rows.sorted(), name.apply(rows.table()), attempt));
    }
    return written;
  }
}
