package org.citystats.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;

/** Where levels of a series are not comparable with those before, by position. */
public final class Breaks {

  private final NavigableMap<Integer, List<SeriesBreak>> listed = new TreeMap<>();

  /** None yet. */
  Breaks() {}

  /** A figure says itself that it is not comparable with those before. */
  void flag(int position) {
    listed.computeIfAbsent(position, at -> new ArrayList<>());
  }

  /** A list says so of a position. */
  void list(int position, SeriesBreak found) {
    listed.computeIfAbsent(position, at -> new ArrayList<>()).add(found);
  }

  /** The reason of the last break after the base up to the position, or {@link WhyNot#NONE}. */
  WhyNot between(int base, int position) {
    if (listed.isEmpty()) {
      return WhyNot.NONE;
    }
    Integer last = listed.floorKey(position);
    return last == null || last <= base ? WhyNot.NONE : reason(last);
  }

  /** Why levels before a position are not comparable with it, or {@link WhyNot#NONE}. */
  public WhyNot reason(int position) {
    List<SeriesBreak> found = listed.get(position);
    if (found == null) {
      return WhyNot.NONE;
    }
    return found.isEmpty() ? WhyNot.LEVEL_BREAK : found.get(found.size() - 1).reason();
  }

  /** Positions after the base up to the position that are not comparable with those before. */
  public Iterable<Integer> positions(int base, int position) {
    return listed.isEmpty() || position <= base
        ? List.of()
        : listed.subMap(base, false, position, true).keySet();
  }

  /** The breaks listed at a position; empty where only the figure says so. */
  public List<SeriesBreak> at(int position) {
    return listed.getOrDefault(position, List.of());
  }

  /** Whether there are none. */
  public boolean none() {
    return listed.isEmpty();
  }
}
