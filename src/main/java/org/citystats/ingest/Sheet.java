package org.citystats.ingest;

import java.util.List;

/**
 * The records of a file in reading order; blank lines are no records.
 *
 * @param file path below the input folder
 * @param rows its records
 */
record Sheet(String file, List<Row> rows) {

  private static final int SEARCHED = 50;

  /** The records among which a header is looked for: the first fifty. */
  List<Row> top() {
    return rows.subList(0, Math.min(SEARCHED, rows.size()));
  }
}
