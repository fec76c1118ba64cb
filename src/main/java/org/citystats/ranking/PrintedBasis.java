package org.citystats.ranking;

import java.util.Map;
import java.util.TreeMap;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/**
 * On which price basis printed growth is ranked: on that of most printed figures of the breakdown,
 * the first by its code if several have as many. Growth on unlike bases is never ranked together.
 */
final class PrintedBasis {

  private final Map<String, Map<String, Integer>> figures = new TreeMap<>();

  /** Counts a printed figure. */
  void count(Columns growth, int row) {
    if (!growth.column(Concepts.GROWTH).isAbsent(row)) {
      figures
          .computeIfAbsent(growth.text(row, Concepts.BREAKDOWN), any -> new TreeMap<>())
          .merge(growth.text(row, Concepts.BASIS), 1, Integer::sum);
    }
  }

  /** Whether printed growth of a breakdown is ranked on a basis. */
  boolean is(String basis, String breakdown) {
    String most = "";
    int count = 0;
    for (var each : figures.getOrDefault(breakdown, Map.of()).entrySet()) {
      if (each.getValue() > count) {
        most = each.getKey();
        count = each.getValue();
      }
    }
    return basis.equals(most);
  }
}
