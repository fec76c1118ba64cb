package org.citystats.report.facts;

import java.util.Comparator;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;

/** Cells of tables, absent texts being empty. */
public final class Cells {

  /** By indicator, breakdown, area and period. */
  public static final Comparator<Key> BY_KEY =
      Comparator.comparing(Key::indicator)
          .thenComparing(Key::breakdown)
          .thenComparing(Key::area)
          .thenComparing(Key::period);

  private Cells() {}

  /** A text, empty if absent. */
  public static String text(Columns rows, int row, Concept concept) {
    String text = rows.text(row, concept);
    return text == null ? "" : text;
  }

  /** A flag, no if absent. */
  public static boolean flag(Columns rows, int row, Concept concept) {
    return !rows.column(concept).isAbsent(row) && rows.column(concept).flag(row);
  }

  /** What the figure of a row is about. */
  public static Key key(Columns rows, int row) {
    return new Key(
        text(rows, row, Concepts.REF_AREA),
        text(rows, row, Concepts.INDICATOR),
        text(rows, row, Concepts.BREAKDOWN),
        text(rows, row, Concepts.TIME_PERIOD));
  }
}
