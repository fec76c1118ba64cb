package org.citystats.report.facts;

import java.util.function.Consumer;
import org.citystats.schema.Columns;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;

/**
 * The published tables of a run, of which a report asks for the rows that it shows: a table of a
 * country is larger than memory.
 */
public interface PublishedTables {

  /** The selected rows of a table in its order; none where nothing was published. */
  Columns rows(Table table, Selection selection);

  /** Hands over the selected rows of a table piece by piece, for counting over all of it. */
  void batches(Table table, Selection selection, Consumer<Columns> batch);
}
