package org.citystats.publish;

import java.io.Closeable;
import java.io.IOException;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;

/**
 * A file of a table in the making, to which rows are added in the order of the table. It has its
 * name only when it is complete; one that is closed before its end is left without.
 */
public final class TableFile implements Closeable {

  private final Table table;
  private final Store store;
  private final String path;
  private final String temporary;
  private final HashedOutput out;
  private final ParquetRows rows;
  private Columns last;
  private long size;

  TableFile(Table table, Store store, String path, long attempt) throws IOException {
    this.table = table;
    this.store = store;
    this.path = path;
    this.temporary = path + Store.TEMPORARY + attempt;
    this.last = new Columns(table);
    FailPoint.TABLE_BEGUN.reach();
    this.out = new HashedOutput(store.create(temporary));
    this.rows = new ParquetRows(table, out);
  }

  /**
   * Appends rows.
   *
   * @throws BrokenContractException if they break the structure of their table, or do not come
   *     behind the rows before
   */
  public void add(Columns more) throws IOException {
    TableWriter.inspect(more);
    if (more.size() > 0) {
      last.addAll(more, new int[] {0});
      new Customs(last).inspectOrder();
      last = new Columns(table);
      last.addAll(more, new int[] {more.size() - 1});
      try {
        rows.add(more);
      } catch (IOException e) {
        throw Unwritable.at(store.location(path), e);
      }
      size += more.size();
    }
  }

  /** Completes the file; a repeated attempt replaces it by the same bytes. */
  public Written end() throws IOException {
    try {
      rows.end();
      out.close();
    } catch (IOException e) {
      throw Unwritable.at(store.location(path), e);
    }
    FailPoint.TABLE_ENDED.reach();
    store.replace(temporary, path);
    FailPoint.TABLE_NAMED.reach();
    return out.written(path, table.name(), size);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      rows.close();
    }
  }
}
