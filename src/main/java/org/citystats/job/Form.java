package org.citystats.job;

/** In which form a command gives its results. */
enum Form {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
