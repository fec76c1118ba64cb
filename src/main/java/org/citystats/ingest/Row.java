package org.citystats.ingest;

import java.util.List;
import org.citystats.csv.Blanks;

/**
 * A record of a file as cells.
 *
 * @param firstLine first physical line, from 1
 * @param lastLine last physical line
 * @param byteOffset where it begins in the file, -1 if unknown
 * @param cells its cells as they stand in the file, quotes removed
 */
record Row(long firstLine, long lastLine, long byteOffset, List<String> cells) {

  /** The cell of a column from 0 without blanks around it; empty beyond the last. */
  String cell(int column) {
    return column < cells.size() ? Blanks.trimmed(cells.get(column)) : "";
  }

  /** The row with no more than its first cells. */
  Row upTo(int width) {
    return new Row(firstLine, lastLine, byteOffset, cells.subList(0, width));
  }

  /** How many cells hold more than blanks. */
  int filled() {
    int filled = 0;
    for (int column = 0; column < cells.size(); column++) {
      filled += cell(column).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /** The cells as one text, for messages. */
  String text() {
    return String.join(" | ", cells);
  }
}
