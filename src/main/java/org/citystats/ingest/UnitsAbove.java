package org.citystats.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of several units above a table, {@code 单位：亿元、％、万人}, is whose: persons are counted in units
 * of persons and nothing else is; per cent belongs to rates.
 */
final class UnitsAbove {

  private static final String PERSONS = ".*(?:人口|人数|人员).*";

  private UnitsAbove() {}

  /** The unit of each indicator; nothing if two units fit one of them. */
  static Optional<Map<String, String>> of(String units, List<String> indicators) {
    List<String> levels =
        Stream.of(units.split("[、,，;；]"))
            .map(String::strip)
            .filter(unit -> !unit.isEmpty() && !unit.matches("[%％‰]"))
            .toList();
    String only = levels.isEmpty() ? units.strip() : "";
    Map<String, String> whose = new LinkedHashMap<>();
    for (String indicator : indicators) {
      List<String> fitting =
          levels.stream()
              .filter(
                  unit -> levels.size() == 1 || unit.endsWith("人") == indicator.matches(PERSONS))
              .toList();
      if (fitting.size() > 1 || fitting.isEmpty() && !levels.isEmpty()) {
        return Optional.empty();
      }
      whose.put(indicator, fitting.isEmpty() ? only : fitting.get(0));
    }
    return Optional.of(whose);
  }
}
