package org.citystats.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.citystats.publish.TableReader;
import org.citystats.report.facts.PublishedTables;
import org.citystats.schema.Columns;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;

/**
 * The tables of a snapshot as a report asks for them.
 *
 * @param reader reads the snapshot
 */
record SnapshotTables(TableReader reader) implements PublishedTables {

  @Override
  public Columns rows(Table table, Selection selection) {
    try {
      return reader.read(table, selection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void batches(Table table, Selection selection, Consumer<Columns> batch) {
    try {
      reader.batches(table, selection, batch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
