package org.citystats.publish;

import java.io.IOException;
import java.io.Serializable;
import org.citystats.schema.Columns;

/**
 * The customs house: the only way by which rows become files of a snapshot. It can travel to
 * executors.
 *
 * @param folder location of the snapshot in the making
 */
public record TableWriter(String folder) implements Serializable {

  /** Folder of the tables within a snapshot. */
  static final String TABLES = "tables/";

  /** How files of tables end. */
  static final String SUFFIX = ".parquet";

  /**
   * Fails unless the rows keep to the structure of their table: every identifier present, each key
   * once, rows in the order of the table, figures finite, and a reason where the first figure is
   * absent and the table has reasons.
   *
   * @throws BrokenContractException naming the table and the key
   */
  public static void inspect(Columns rows) {
    new Customs(rows).inspect();
  }

  /**
   * Writes rows as {@code tables/<table>/<part>.parquet}. A file has its name only when it is
   * complete; a repeated attempt replaces it by the same bytes.
   *
   * @param rows rows in the order of the table, see {@link #inspect}; they may be none
   * @param part name of the file: the table's own for a small table, else numbered
   * @param attempt number of the attempt, so that two at a time do not meet
   * @throws BrokenContractException if the rows break the structure of their table
   */
  public Written write(Columns rows, String part, long attempt) throws IOException {
    inspect(rows);
    String table = rows.table().name();
    String path = FolderName.checkedPath(TABLES + table + "/" + part + SUFFIX);
    Store store = Store.at(folder);
    String temporary = path + Store.TEMPORARY + attempt;
    FailPoint.TABLE_BEGUN.reach();
    HashedOutput out = new HashedOutput(store.create(temporary));
    try (out) {
      new ParquetRows(rows).to(out);
    } catch (IOException e) {
      throw Unwritable.at(store.location(path), e);
    }
    FailPoint.TABLE_ENDED.reach();
    store.replace(temporary, path);
    FailPoint.TABLE_NAMED.reach();
    return out.written(path, table, rows.size());
  }
}
