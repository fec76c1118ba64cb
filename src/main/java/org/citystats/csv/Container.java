package org.citystats.csv;

/** What a table was packed in. */
public enum Container {
  /** Nothing. */
  PLAIN,
  /** One or more gzip members, one after the other. */
  GZIP,
  /** A zip archive of one file. */
  ZIP
}
