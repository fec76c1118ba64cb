package org.citystats.csv;

/** Whether blanks may stand between delimiters and quotes. */
public enum Padding {
  /** A quote opens a cell only directly behind the delimiter. */
  NONE,
  /** Blanks before an opening and behind a closing quote do not belong to the cell. */
  AROUND_QUOTES
}
