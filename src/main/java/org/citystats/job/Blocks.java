package org.citystats.job;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.citystats.panel.Division;
import org.citystats.panel.Fragment;
import org.citystats.panel.Gist;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;

/**
 * An indicator that is too large for one panel, on the disk of its task: by blocks of neighbouring
 * areas, and by years. The areas that others belong to stay in memory, and a few blocks that were
 * asked for lately.
 */
final class Blocks {

  private static final int REMEMBERED = 3;
  private static final String BLOCK = "block-";
  private static final String YEAR = "year-";

  private final Night night;
  private final String code;
  private final Map<String, Gist> gists;
  private final Drawers drawers;
  private final TreeSet<Integer> years = new TreeSet<>();
  private final Map<Integer, Companions> remembered = new LinkedHashMap<>(8, 0.75f, true);
  private BlockPlan plan;
  private Companions wholes;

  Blocks(Night night, String code, Map<String, Gist> gists, Drawers drawers) {
    this.night = night;
    this.code = code;
    this.gists = gists;
    this.drawers = drawers;
  }

  /** Divides a heap of fragments. */
  void divide(String heap, BlockPlan by) {
    plan = by;
    drawers.each(
        heap,
        bytes -> {
          Fragment fragment = Fragment.fromBytes(bytes);
          put(BLOCK, Division.byArea(fragment, plan::of));
          if (fragment.indicator().equals(code)) {
            Map<Integer, Fragment> byYear = Division.byYear(fragment);
            years.addAll(byYear.keySet());
            put(YEAR, byYear);
          }
        });
    drawers.drop(heap);
    wholes = read(new Companions(night, gists), BLOCK + BlockPlan.WHOLES);
  }

  private void put(String heap, Map<Integer, Fragment> fragments) {
    fragments.forEach((number, fragment) -> drawers.add(heap + number, fragment.toBytes()));
  }

  private Companions read(Companions into, String heap) {
    drawers.each(heap, bytes -> into.add(Fragment.fromBytes(bytes)));
    return into;
  }

  /** Heaps for more that is to wait for its year. */
  Drawers drawers() {
    return drawers;
  }

  /** What is known of all fragments of the indicator. */
  Gist gist() {
    return gists.get(code);
  }

  /** How many blocks there are; the first holds the areas that others belong to. */
  int count() {
    return plan.blocks();
  }

  /** The years in which there is anything. */
  SortedSet<Integer> years() {
    return years;
  }

  /** The block of a number. */
  Companions block(int number) {
    if (number == BlockPlan.WHOLES) {
      return wholes;
    }
    Companions known = remembered.get(number);
    if (known == null) {
      known = read(new Companions(night, gists), BLOCK + number);
      remembered.put(number, known);
      if (remembered.size() > REMEMBERED) {
        remembered.remove(remembered.keySet().iterator().next());
      }
    }
    return known;
  }

  /** The fragments of the indicator in some years. */
  Companions years(Collection<Integer> some) {
    Companions found = new Companions(night, gists);
    some.forEach(year -> read(found, YEAR + year));
    return found;
  }

  /** The fragments of some areas; those of few blocks stay where they are. */
  Companions areas(Set<String> areas) {
    Companions found = new Companions(night, gists);
    for (int number : numbers(areas)) {
      for (Fragment fragment : block(number).all()) {
        Fragment some = Division.byArea(fragment, area -> areas.contains(area) ? 1 : 0).get(1);
        if (some != null) {
          found.add(some);
        }
      }
    }
    return found;
  }

  private Set<Integer> numbers(Set<String> areas) {
    Set<Integer> numbers = new TreeSet<>();
    areas.forEach(area -> numbers.add(plan.of(area)));
    return numbers;
  }

  /** Series of an indicator in whatever block an area is. */
  Collection<Series> series(String indicator, String area) {
    Optional<Panel> panel = block(plan.of(area)).panel(indicator);
    return panel.map(found -> found.of(area)).orElse(List.of());
  }
}
