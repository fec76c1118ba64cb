package org.citystats.panel;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.model.MostOften;

/**
 * What must be known of all observations of an indicator before a panel of some of them is made:
 * the common unit and the vintages.
 */
public final class Gist {

  private final SortedMap<String, Long> units = new TreeMap<>();
  private final TreeSet<String> vintages = new TreeSet<>(Vintages.OLDEST_FIRST);
  private long size;

  /** Of nothing yet. */
  public Gist() {}

  /** Adds a fragment. */
  public void add(Fragment fragment) {
    size += fragment.size();
    vintages.addAll(fragment.words().get(1).all());
    if (!fragment.unit().isEmpty()) {
      units.merge(fragment.unit(), (long) fragment.size(), Long::sum);
    }
  }

  /** How many observations there are. */
  public long size() {
    return size;
  }

  /** The unit of most of them, the first by its code of equals. */
  String unit() {
    return MostOften.of(units);
  }

  /** The newest known vintage but one, empty if there is none that has a date. */
  public Optional<String> beforeTheNewest(String asOf) {
    return Vintages.beforeTheNewest(vintages, asOf);
  }
}
