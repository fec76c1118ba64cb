package org.citystats.report.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;

/**
 * The rows of two tables of one structure, paired by some of their identifiers. Both must be sorted
 * by these, texts by their characters; one pass over each is enough.
 */
final class RowPairs {

  /** No row. */
  static final int NONE = -1;

  /**
   * Two rows of one key.
   *
   * @param before row of the older table, {@link #NONE} if it has none
   * @param after row of the newer table, {@link #NONE} if it has none
   */
  record Pair(int before, int after) {}

  private final Columns before;
  private final Columns after;
  private final List<Concept> key;
  private final RowFilter filter;

  RowPairs(Columns before, Columns after, List<Concept> key, RowFilter filter) {
    this.before = before;
    this.after = after;
    this.key = key;
    this.filter = filter;
  }

  /** All pairs in the order of their keys. */
  List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    int one = next(before, 0);
    int other = next(after, 0);
    while (one < before.size() || other < after.size()) {
      int order = compare(one, other);
      pairs.add(new Pair(order <= 0 ? one : NONE, order >= 0 ? other : NONE));
      one = order <= 0 ? next(before, one + 1) : one;
      other = order >= 0 ? next(after, other + 1) : other;
    }
    return pairs;
  }

  private int next(Columns rows, int from) {
    int row = from;
    while (row < rows.size() && !filter.takes(rows, row)) {
      row++;
    }
    return row;
  }

  private int compare(int one, int other) {
    if (one >= before.size() || other >= after.size()) {
      return one >= before.size() ? 1 : -1;
    }
    for (Concept concept : key) {
      int order =
          Comparator.nullsFirst(Comparator.<String>naturalOrder())
              .compare(before.text(one, concept), after.text(other, concept));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
