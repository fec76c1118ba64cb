package org.citystats.ranking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which areas have scores in any period, and which ever or never were the sum of all others: what
 * must be known of all periods before those of some years are ranked alone.
 */
public final class Seen {

  private final Map<Sheet.Line, Set<String>> scored = new HashMap<>();
  private final Map<Sheet.Line, Set<String>> sums = new HashMap<>();
  private final Map<Sheet.Line, Set<String>> others = new HashMap<>();

  /** Of nothing yet. */
  public Seen() {}

  /** Notes the areas that have a score on a sheet. */
  void scores(Sheet sheet, String[] areas) {
    Set<String> known = scored.computeIfAbsent(sheet.line(), line -> new TreeSet<>());
    for (int area = 0; area < areas.length; area++) {
      if (sheet.everKnown(area)) {
        known.add(areas[area]);
      }
    }
  }

  /** Notes that an area is the sum of all others in a period of a sheet. */
  void sum(Sheet sheet, String area) {
    sums.computeIfAbsent(sheet.line(), line -> new TreeSet<>()).add(area);
  }

  /** Notes that an area is not the sum of all others in a period of a sheet. */
  void other(Sheet sheet, String area) {
    others.computeIfAbsent(sheet.line(), line -> new TreeSet<>()).add(area);
  }

  /** Whether an area has a score in any period. */
  boolean scored(Sheet sheet, String area) {
    return scored.getOrDefault(sheet.line(), Set.of()).contains(area);
  }

  /** Whether an area is the sum of all others in a period. */
  boolean isSum(Sheet sheet, String area) {
    return sums.getOrDefault(sheet.line(), Set.of()).contains(area);
  }

  /** Whether an area is not the sum of all others in a period. */
  boolean isOther(Sheet sheet, String area) {
    return others.getOrDefault(sheet.line(), Set.of()).contains(area);
  }

  /** All areas that have a score. */
  Set<String> areas() {
    Set<String> all = new TreeSet<>();
    scored.values().forEach(all::addAll);
    return all;
  }
}
