package org.citystats.model;

import java.io.Serializable;

/**
 * The physical lines of a file by what they are; together they are all of it.
 *
 * @param total all lines
 * @param header lines of column heads
 * @param blank blank lines and lines of separators only
 * @param preamble lines before the header
 * @param footnote lines after the records
 * @param records lines of records
 */
public record Lines(long total, long header, long blank, long preamble, long footnote, long records)
    implements Serializable {

  /** These lines and others. */
  public Lines plus(Lines other) {
    return new Lines(
        total + other.total,
        header + other.header,
        blank + other.blank,
        preamble + other.preamble,
        footnote + other.footnote,
        records + other.records);
  }

  /** Whether every line is counted once. */
  public boolean addUp() {
    return total == header + blank + preamble + footnote + records;
  }
}
