package org.citystats.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.citystats.model.Period;

/** Divides the observations of a fragment among several, by where or when they are. */
public final class Division {

  private final Fragment whole;
  private final int[] places;

  private Division(Fragment whole, int[] places) {
    this.whole = whole;
    this.places = places;
  }

  /** The fragments of the places that a number is given to; each keeps the order of its rows. */
  public static SortedMap<Integer, Fragment> byArea(Fragment whole, ToIntFunction<String> place) {
    int[] ofKeys = whole.keys().stream().mapToInt(key -> place.applyAsInt(key.area())).toArray();
    int[] places = new int[whole.size()];
    for (int row = 0; row < places.length; row++) {
      places[row] = ofKeys[whole.seriesNumber(row)];
    }
    return new Division(whole, places).fragments();
  }

  /** The fragments of the years in which periods end; each keeps the order of its rows. */
  public static SortedMap<Integer, Fragment> byYear(Fragment whole) {
    int[] places = new int[whole.size()];
    for (int row = 0; row < places.length; row++) {
      places[row] = new Period(whole.key(row).cadence(), whole.ordinal(row)).endYear();
    }
    return new Division(whole, places).fragments();
  }

  /** The rows of a fragment from one on, so many at most. */
  public static Fragment rows(Fragment whole, int from, int most) {
    int size = Math.min(whole.size() - from, most);
    Part part = new Part(whole, size);
    for (int row = from; row < from + size; row++) {
      part.carry(row);
    }
    return part.fragment;
  }

  private SortedMap<Integer, Fragment> fragments() {
    SortedMap<Integer, int[]> sizes = new TreeMap<>();
    for (int place : places) {
      sizes.computeIfAbsent(place, none -> new int[1])[0]++;
    }
    Map<Integer, Part> parts = new HashMap<>();
    sizes.forEach((place, size) -> parts.put(place, new Part(whole, size[0])));
    for (int row = 0; row < places.length; row++) {
      parts.get(places[row]).carry(row);
    }
    SortedMap<Integer, Fragment> fragments = new TreeMap<>();
    parts.forEach((place, part) -> fragments.put(place, part.fragment));
    return fragments;
  }

  /** The rows of one place as they come. */
  private static final class Part {

    private final Fragment fragment;
    private final Transfer transfer;
    private int size;

    Part(Fragment whole, int size) {
      this.fragment = new Fragment(whole.indicator(), whole.unit());
      this.fragment.allot(size);
      this.transfer = new Transfer(whole, fragment);
    }

    void carry(int row) {
      transfer.carry(row, size++);
    }
  }
}
