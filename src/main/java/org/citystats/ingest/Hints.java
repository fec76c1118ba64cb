package org.citystats.ingest;

import java.util.Map;

/** What to do about rejected records, by the code of the fault. */
final class Hints {

  private static final Map<String, String> HINTS =
      Map.of(
          "claim",
          "nothing is lost: a claim is tested by the targets it speaks of",
          "unit_multiplier",
          "write the figures in units, or say the multiple in the unit, such as thousand persons",
          "row_width",
          "look for a separator that is missing, or one that stands unquoted in a cell, such as a"
              + " decimal comma",
          "second_table",
          "put each table into a file of its own, or a title such as 'Table 2. Population' above its"
              + " header",
          "above_header",
          "put each table into a file of its own, or repair the header that stood above it",
          "among_notes",
          "put each table into a file of its own, or the notes below all rows",
          "unit_contradiction",
          "correct the sign in the cell or the unit",
          "unknown_bound",
          "write one of = > >= < <= ~ up down, or nothing");

  private Hints() {}

  /** What helps; the usual thing where nothing else does. */
  static String of(String code) {
    return HINTS.getOrDefault(code, "correct the cell, or declare what it means in sources.csv");
  }
}
