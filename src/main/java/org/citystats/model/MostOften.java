package org.citystats.model;

import java.util.Map;
import java.util.SortedMap;

/** Which of counted words stands most often. */
public final class MostOften {

  private MostOften() {}

  /** The word with the largest count, the first of equals; empty if there are none. */
  public static String of(SortedMap<String, Long> counts) {
    String best = null;
    for (Map.Entry<String, Long> each : counts.entrySet()) {
      best = best == null || each.getValue() > counts.get(best) ? each.getKey() : best;
    }
    return best == null ? "" : best;
  }
}
