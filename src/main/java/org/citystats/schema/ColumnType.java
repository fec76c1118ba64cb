package org.citystats.schema;

/** What the cells of a column are; any of them may be absent. */
public enum ColumnType {
  /** Text. */
  TEXT,
  /** A figure, double precision. */
  NUMBER,
  /** A whole number. */
  WHOLE,
  /** Yes or no. */
  FLAG
}
