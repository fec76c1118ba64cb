package org.citystats.publish;

import java.io.Serializable;

/**
 * A file of a snapshot as it was written.
 *
 * @param path path below the folder of the snapshot
 * @param table name of the table it holds, empty if it holds none
 * @param rows how many rows of the table it holds, 0 if it holds none
 * @param bytes length
 * @param sha256 hash of the bytes, hexadecimal
 */
public record Written(String path, String table, long rows, long bytes, String sha256)
    implements Serializable {

  /** Whether the file is a part of a table in Parquet. */
  public boolean isTable() {
    return path.startsWith(TableWriter.TABLES) && path.endsWith(TableWriter.SUFFIX);
  }
}
