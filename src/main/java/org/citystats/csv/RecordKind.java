package org.citystats.csv;

/** What a record of a file is. */
public enum RecordKind {
  /** Cells that could be told apart. */
  CELLS,
  /** A line of nothing, or of blanks only. */
  BLANK,
  /** A line of delimiters and blanks only. */
  SEPARATORS,
  /** A first line such as {@code sep=;}, written for spreadsheets. */
  DIRECTIVE,
  /** Something that cannot be told apart, or must not be trusted. */
  FAULTY
}
