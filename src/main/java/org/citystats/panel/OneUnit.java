package org.citystats.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.model.Fault;
import org.citystats.model.MostOften;

/**
 * The fragments of an indicator that share one unit: that of most observations, the first by its
 * code of equals. Figures in another unit are rejected, because nobody said how they convert.
 *
 * @param unit the unit
 * @param fragments those in it, or without any
 * @param clashes the rejected figures of the others
 * @param elsewhere positions at which series have a rejected figure
 */
record OneUnit(
    String unit,
    List<Fragment> fragments,
    List<Fault> clashes,
    Map<SeriesKey, Set<Integer>> elsewhere) {

  /** The fragments of one indicator in their common unit. */
  static OneUnit of(List<Fragment> all) {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (Fragment fragment : all) {
      if (!fragment.unit().isEmpty()) {
        sizes.merge(fragment.unit(), (long) fragment.size(), Long::sum);
      }
    }
    return of(all, MostOften.of(sizes));
  }

  /** The fragments of one indicator in a unit. */
  static OneUnit of(List<Fragment> all, String unit) {
    List<Fragment> kept = new ArrayList<>();
    List<Fault> clashes = new ArrayList<>();
    Map<SeriesKey, Set<Integer>> elsewhere = new HashMap<>();
    for (Fragment fragment : all) {
      if (fragment.unit().isEmpty() || fragment.unit().equals(unit)) {
        kept.add(fragment);
      } else {
        for (int row = 0; row < fragment.size(); row++) {
          clashes.add(clash(fragment, row, unit));
          elsewhere
              .computeIfAbsent(fragment.key(row), key -> new HashSet<>())
              .add(fragment.ordinal(row));
        }
      }
    }
    return new OneUnit(unit, kept, clashes, elsewhere);
  }

  private static Fault clash(Fragment fragment, int row, String unit) {
    String place =
        fragment.file(row) + ", line " + fragment.line(row) + ", column " + fragment.column(row);
    String found =
        ": '"
            + fragment.printed(row)
            + "' of "
            + fragment.indicator()
            + " is in "
            + fragment.unit();
    return new Fault(
        fragment.file(row),
        fragment.line(row),
        fragment.line(row),
        fragment.column(row),
        -1,
        "unit_clash",
        place + found + ", expected " + unit + " as in most files",
        "list both units in units.csv with one base unit, or give the indicators their own codes",
        fragment.printed(row));
  }
}
