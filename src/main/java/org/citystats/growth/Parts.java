package org.citystats.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/** The series that add up to a series: of areas that belong to its area, of parts of its total. */
final class Parts {

  private final Subject subject;
  private final boolean whole;
  private final Map<String, List<Series>> dimensions;

  Parts(Subject subject) {
    this.subject = subject;
    this.whole = subject.around().additive() && subject.key().breakdown().isEmpty();
    this.dimensions = whole ? byDimension() : Map.of();
  }

  /** Whether areas can be its parts. */
  boolean fallsIntoAreas() {
    return whole;
  }

  /** Whether it has any parts in a year. */
  boolean any(int year) {
    return !dimensions.isEmpty() || areas(year).stream().anyMatch(area -> of(area) != null);
  }

  /** Codes of the areas that add up to its area in a year, sorted. */
  List<String> areas(int year) {
    return whole ? subject.around().lineage().parts(subject.key().area(), year) : List.of();
  }

  /** The series of an area that is a part, {@code null} if there is none. */
  Series of(String area) {
    SeriesKey key = subject.key();
    return subject
        .panel()
        .find(new SeriesKey(area, key.breakdown(), key.measure(), key.basis(), key.cadence()));
  }

  /** The parts of its total, by what they are told apart by, such as {@code industry}. */
  Map<String, List<Series>> dimensions() {
    return dimensions;
  }

  /** Series of the same area whose breakdown names one part, by what it is told apart by. */
  private Map<String, List<Series>> byDimension() {
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
