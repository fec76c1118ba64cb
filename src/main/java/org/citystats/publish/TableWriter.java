package org.citystats.publish;

import java.io.IOException;
import java.io.Serializable;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;

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
    try (TableFile file = begin(rows.table(), part, attempt)) {
      file.add(rows);
      return file.end();
    }
  }

  /**
   * The same, for rows that are handed over piece by piece, each behind the one before.
   *
   * @param table the table
   * @param part name of the file
   * @param attempt number of the attempt
   */
  public TableFile begin(Table table, String part, long attempt) throws IOException {
    String path = FolderName.checkedPath(TABLES + table.name() + "/" + part + SUFFIX);
    return new TableFile(table, Store.at(folder), path, attempt);
  }
}
