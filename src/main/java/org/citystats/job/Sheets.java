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

  /** The tables that tasks make. */
  static final List<Table> MADE =
      List.of(
          Tables.OBSERVATIONS,
          Tables.GROWTH_FIGURES,
          Tables.SPATIAL,
          Tables.RANKING,
          RankTables.RANK_CHANGES);

  private final List<Columns> all;

  /** None yet. */
  Sheets() {
    this.all = MADE.stream().map(Columns::new).toList();
  }

  /** The rows of a table. */
  Columns of(Table table) {
    return all.stream().filter(rows -> rows.table().equals(table)).findFirst().orElseThrow();
  }

  /** Writes the tables that have rows, each as a file of a name. */
  List<Written> writeFilled(TableWriter tables, Function<Table, String> name) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Columns rows : all) {
      if (rows.size() > 0) {
        long attempt = TaskContext.get().taskAttemptId();
        written.add(tables.write(rows.sorted(), name.apply(rows.table()), attempt));
      }
    }
    return written;
  }
}
