package org.citystats.conf;

import java.util.Set;

/** The words of measures, by what their figures are. */
final class Measures {

  /** What files can tell about an indicator. */
  static final Set<String> OBSERVED =
      Set.of("level", "growth", "change", "avg_growth", "rank", "streak");

  /** Ratios to a base, told in per cent. */
  static final Set<String> RATES = Set.of("growth", "avg_growth", "pct_change");

  /** Ratios to a base, of whatever form. */
  static final Set<String> RATIOS = Set.of("growth", "avg_growth", "pct_change", "multiple");

  /** Places among peers. */
  static final Set<String> PLACES = Set.of("rank", "rank_change");

  /** Differences, which shares tell in percentage points. */
  static final Set<String> DIFFERENCES = Set.of("change", "gap");

  /** A distance between two rates, which is told in percentage points whatever the indicator. */
  static final String GAP_OF_RATES = "gap of rates";

  private Measures() {}

  /** The measure whose numbers a distance has, by what the distance is to. */
  static String ofGap(String comparator) {
    int at = comparator.lastIndexOf('@');
    int dot = comparator.lastIndexOf('.', Math.max(at, 0));
    String compared = at > 0 && dot > 0 ? comparator.substring(dot + 1, at) : "";
    if (PLACES.contains(compared)) {
      return compared;
    }
    return RATES.contains(compared) ? GAP_OF_RATES : "gap";
  }
}
