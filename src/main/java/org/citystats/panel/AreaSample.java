package org.citystats.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Some areas of an indicator and how much there is of each, by which it is divided into blocks of
 * about one size. Which areas it keeps depends on their codes alone, not on the order in which they
 * come, and their number is bounded.
 */
public final class AreaSample {

  private static final int MOST = 1 << 14;

  /** First and last ordinal of a series, and how many observations it has. */
  private static final class Extent {

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private long rows;

    private void add(int ordinal) {
      first = Math.min(first, ordinal);
      last = Math.max(last, ordinal);
      rows++;
    }

    /** What a panel of it takes: a position for every period, and every observation. */
    private long size() {
      return Math.max(rows, (long) last - first + 1);
    }
  }

  private final Map<String, Map<SeriesKey, Extent>> areas = new HashMap<>();
  private int halvings;

  /** Of nothing yet. */
  public AreaSample() {}

  /** Adds a fragment. */
  public void add(Fragment fragment) {
    Extent[] extents = new Extent[fragment.keys().size()];
    for (int number = 0; number < extents.length; number++) {
      SeriesKey key = fragment.keys().get(number);
      extents[number] = new Extent();
      if (isKept(key.area())) {
        Map<SeriesKey, Extent> its = areas.computeIfAbsent(key.area(), none -> new HashMap<>());
        extents[number] = its.computeIfAbsent(key, none -> new Extent());
      }
    }
    for (int row = 0; row < fragment.size(); row++) {
      extents[fragment.seriesNumber(row)].add(fragment.ordinal(row));
    }
    while (areas.size() > MOST) {
      halvings++;
      areas.keySet().removeIf(area -> !isKept(area));
    }
  }

  private boolean isKept(String area) {
    int mixed = area.hashCode() * 0x9E3779B9;
    mixed ^= mixed >>> 15;
    return halvings == 0 || (mixed * 0x85EBCA6B) >>> (32 - halvings) == 0;
  }

  /** About how many positions and observations all areas have. */
  public long size() {
    return areas.values().stream().mapToLong(AreaSample::size).sum() << halvings;
  }

  private static long size(Map<SeriesKey, Extent> area) {
    return area.values().stream().mapToLong(Extent::size).sum();
  }

  /**
   * Where blocks of about a size begin, the second and those that follow.
   *
   * @param place the word by which areas are put in order
   */
  public List<String> borders(UnaryOperator<String> place, long size) {
    TreeMap<String, Long> sizes = new TreeMap<>();
    areas.forEach((area, its) -> sizes.merge(place.apply(area), size(its), Long::sum));
    List<String> borders = new ArrayList<>();
    long sum = 0;
    for (Map.Entry<String, Long> area : sizes.entrySet()) {
      if (sum >= size) {
        borders.add(area.getKey());
        sum = 0;
      }
      sum += area.getValue() << halvings;
    }
    return borders;
  }
}
