package org.citystats.csv;

/** How a file ends. */
public enum LastLine {
  /** With a line end. */
  ENDED,
  /** Without a line end: the file may have been cut. */
  CUT,
  /** There is no line. */
  NONE
}
