package org.citystats.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Readings.Role;

/**
 * Completes heads of growth and rank that name no indicator or period of their own: they are those
 * of the figures to their left.
 */
final class GrowthHeads {

  private GrowthHeads() {}

  /** The table with the indicator and the period of each growth rate and rank. */
  static WideTable completed(WideTable table) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    String indicator = "";
    String period = "";
    for (Map.Entry<Integer, Map<Role, String>> head : table.figures().entrySet()) {
      Map<Role, String> words = new EnumMap<>(Role.class);
      words.putAll(head.getValue());
      boolean derived = words.containsKey(Role.MEASURE);
      if (derived && !indicator.isEmpty()) {
        words.putIfAbsent(Role.INDICATOR, indicator);
      }
      if (derived && !period.isEmpty()) {
        words.putIfAbsent(Role.PERIOD, period);
      }
      indicator = words.getOrDefault(Role.INDICATOR, indicator);
      period = words.getOrDefault(Role.PERIOD, period);
      figures.put(head.getKey(), words);
    }
    return table.saying(figures);
  }
}
