package org.citystats.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/** The series that add up to a series: of areas that belong to its area, of parts of its total. */
final class Parts {

  /** What parts of a total are told apart by, such as {@code industry}; empty for areas. */
  private static final String AREAS = "";

  private final Subject subject;
  private final boolean whole;
  private final Map<String, List<Series>> dimensions;

  Parts(Subject subject) {
    this.subject = subject;
    this.whole = subject.around().additive() && subject.key().breakdown().isEmpty();
    this.dimensions = whole ? dimensions() : Map.of();
  }

  /** Names of the ways in which the series falls into parts in a year; empty for areas. */
  List<String> ways(int year) {
    List<String> ways = new ArrayList<>();
    if (whole && areas(year).stream().anyMatch(part -> part != null)) {
      ways.add(AREAS);
    }
    ways.addAll(dimensions.keySet());
    return ways;
  }

  /** The parts of a year by one way; {@code null} for an area that has no series. */
  List<Series> of(String way, int year) {
    return way.equals(AREAS) ? areas(year) : dimensions.get(way);
  }

  private List<Series> areas(int year) {
    SeriesKey key = subject.key();
    List<Series> parts = new ArrayList<>();
    for (String area : subject.around().lineage().parts(key.area(), year)) {
      SeriesKey its =
          new SeriesKey(area, key.breakdown(), key.measure(), key.basis(), key.cadence());
      parts.add(subject.panel().find(its));
    }
    return parts;
  }

  /** Series of the same area whose breakdown names one part, by what it is told apart by. */
  private Map<String, List<Series>> dimensions() {
    Map<String, List<Series>> dimensions = new TreeMap<>();
    for (Series other : subject.ofArea()) {
      String breakdown = other.key().breakdown();
      boolean single = breakdown.indexOf('=') > 0 && breakdown.indexOf(';') < 0;
      if (single && isLike(other.key())) {
        String way = breakdown.substring(0, breakdown.indexOf('='));
        dimensions.computeIfAbsent(way, none -> new ArrayList<>()).add(other);
      }
    }
    return dimensions;
  }

  private boolean isLike(SeriesKey other) {
    SeriesKey key = subject.key();
    return other.measure().equals(key.measure())
        && other.basis() == key.basis()
        && other.cadence().equals(key.cadence());
  }
}
