package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.report.content.Figure;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Levels of some areas: those in use, and those of each vintage. */
public final class Levels {

  private static final List<String> MEASURES = List.of("level", "rank", "streak", "cumulative");
  private static final List<String> BASES = List.of("nominal", "", "real", "comparable");

  private record Candidate(int order, Level level) {}

  private final Map<Key, Candidate> inUse = new HashMap<>();
  private final Map<Key, Map<String, Candidate>> byVintage = new HashMap<>();

  /** The levels among observations. */
  Levels(Columns... parts) {
    for (Columns rows : parts) {
      for (int row = 0; row < rows.size(); row++) {
        int measure = MEASURES.indexOf(rows.text(row, Concepts.MEASURE));
        if (measure >= 0) {
          add(rows, row, measure);
        }
      }
    }
  }

  private void add(Columns rows, int row, int measure) {
    int basis = BASES.indexOf(Cells.text(rows, row, Concepts.BASIS));
    Level level = level(rows, row);
    Candidate candidate = new Candidate(10 * measure + basis, level);
    Key key = Cells.key(rows, row);
    if (rows.column(Concepts.IN_USE).flag(row)) {
      inUse.merge(key, candidate, Levels::better);
    }
    byVintage
        .computeIfAbsent(key, none -> new HashMap<>())
        .merge(level.vintage(), candidate, Levels::better);
  }

  private static Level level(Columns rows, int row) {
    double value = rows.number(row, Concepts.OBS_VALUE);
    String unit = Cells.text(rows, row, Concepts.UNIT_MEASURE);
    return new Level(
        Figure.printed(value, unit).bounded(Cells.text(rows, row, Concepts.BOUND)),
        Cells.text(rows, row, Concepts.BASIS),
        Cells.text(rows, row, Concepts.OBS_STATUS),
        Cells.text(rows, row, Concepts.BOUND),
        Cells.text(rows, row, Concepts.VINTAGE));
  }

  private static Candidate better(Candidate one, Candidate other) {
    if (one.level().known() != other.level().known()) {
      return one.level().known() ? one : other;
    }
    return other.order() < one.order() ? other : one;
  }

  /** The level in use, or {@link Level#NONE}. */
  public Level of(Key key) {
    Candidate found = inUse.get(key);
    return found == null ? Level.NONE : found.level();
  }

  /** The level of a vintage, else the one in use. */
  public Level of(Key key, String vintage) {
    Candidate found = byVintage.getOrDefault(key, Map.of()).get(vintage);
    return found == null || !found.level().known() ? of(key) : found.level();
  }

  /** The vintage that holds most of these levels, the newer one of equals; empty if none does. */
  public String widest(List<Key> keys) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Key key : keys) {
      byVintage
          .getOrDefault(key, Map.of())
          .forEach(
              (vintage, found) ->
                  counts.merge(vintage, found.level().known() ? 1 : 0, Integer::sum));
    }
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() == most)
        .map(Map.Entry::getKey)
        .reduce("", (older, newer) -> newer);
  }

  /** Every key that has a level in use, sorted. */
  public List<Key> keys() {
    List<Key> keys = new ArrayList<>(inUse.keySet());
    keys.sort(Cells.BY_KEY);
    return keys;
  }

  /** The areas that have a level of an indicator in a period, sorted by code. */
  public Set<String> areas(String indicator, String period) {
    Set<String> areas = new TreeSet<>();
    inUse.forEach(
        (key, found) -> {
          boolean asked = key.indicator().equals(indicator) && key.period().equals(period);
          if (asked && key.breakdown().isEmpty() && found.level().known()) {
            areas.add(key.area());
          }
        });
    return areas;
  }
}
