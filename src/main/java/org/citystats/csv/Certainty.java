package org.citystats.csv;

/** How sure an encoding is. */
public enum Certainty {
  /** The file begins with a byte order mark. */
  BOM,
  /** Declared by whoever describes the source, and no contradiction seen. */
  DECLARED,
  /** Every byte is valid, in an encoding that hardly ever fits by accident. */
  VALID,
  /** Judged by what the text looks like; better declared. */
  JUDGED
}
