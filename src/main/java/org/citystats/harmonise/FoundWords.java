package org.citystats.harmonise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.model.Area;
import org.citystats.model.AreaName;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.panel.SeriesKey;

/**
 * The areas and indicators that files speak of where nobody lists any, as lists to begin with: with
 * these lists every word means what it meant without them.
 */
public final class FoundWords {

  private final AreaLookup lookup = new AreaLookup(List.of(), List.of());
  private final Map<String, Set<String>> names = new TreeMap<>();
  private final Map<String, Set<String>> units = new TreeMap<>();

  /** Takes note of the areas that the readings of a file name. */
  public void hear(Readings readings) {
    Set<List<Integer>> heard = new HashSet<>();
    for (int row = 0; row < readings.size(); row++) {
      List<Integer> words =
          List.of(
              readings.said(row, Role.REF_AREA),
              readings.said(row, Role.AREA_NAME),
              readings.said(row, Role.PARENT_AREA));
      if (heard.add(words)) {
        area(
            readings.word(row, Role.REF_AREA),
            readings.word(row, Role.AREA_NAME),
            readings.word(row, Role.PARENT_AREA));
      }
    }
  }

  private void area(String code, String name, String parent) {
    Found<String> found = lookup.find(code, name, parent, Optional.empty());
    if (!found.failed()) {
      Set<String> known = names.computeIfAbsent(found.thing(), none -> new LinkedHashSet<>());
      String shown = Names.shown(name).replace("|", "/");
      if (!shown.isEmpty()) {
        known.add(shown);
      }
      String above = Area.unlistedParent(found.thing());
      if (!above.equals(Area.WHOLE) && !above.isEmpty()) {
        names.computeIfAbsent(above, none -> new LinkedHashSet<>());
      }
    }
  }

  /** Takes note of the indicators that the readings became, with the units of their levels. */
  public void hear(Collection<Fragment> fragments) {
    for (Fragment fragment : fragments) {
      Set<String> known = units.computeIfAbsent(fragment.indicator(), none -> new TreeSet<>());
      if (fragment.size() > 0 && holdsLevels(fragment)) {
        known.add(fragment.unit());
      }
    }
  }

  private static boolean holdsLevels(Fragment fragment) {
    return Panel.of(List.of(fragment), List.of(), "").series().stream()
        .anyMatch(series -> series.key().measure().equals(SeriesKey.LEVEL));
  }

  /** The areas; where the files have a row of the whole, it is the parent of those without one. */
  public List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    names.forEach(
        (code, known) -> {
          List<String> all = new ArrayList<>(known);
          String name = all.isEmpty() ? last(code) : all.remove(0);
          areas.add(
              new Area(code, name, "", "", parent(code), 0, 9999, code, List.copyOf(all), true));
        });
    return areas;
  }

  private String parent(String code) {
    String parent = Area.unlistedParent(code);
    return names.containsKey(parent) ? parent : "";
  }

  private static String last(String code) {
    int parted = code.lastIndexOf(Area.WITHIN);
    return parted < 0 ? code : code.substring(parted + Area.WITHIN.length());
  }

  /** Which area a name means that several areas have, within the parent that the files name. */
  public List<AreaName> sharedNames() {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Area area : areas()) {
      named(area)
          .forEach(
              name ->
                  codes.computeIfAbsent(Names.key(name), none -> new TreeSet<>()).add(area.code()));
    }
    List<AreaName> shared = new ArrayList<>();
    for (Area area : areas()) {
      String own = last(area.code());
      boolean recurs = codes.getOrDefault(Names.key(own), Set.of()).size() > 1;
      if (recurs && named(area).contains(own)) {
        String above = Area.unlistedParent(area.code());
        shared.add(new AreaName(own, above.equals(Area.WHOLE) ? "" : above, area.code()));
      }
    }
    return shared;
  }

  private static List<String> named(Area area) {
    List<String> named = new ArrayList<>(area.aliases());
    named.add(area.name());
    return named;
  }

  /** The indicators, each in the unit of its levels if there is one. */
  public List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    units.forEach(
        (code, known) -> {
          String unit = known.size() == 1 ? known.iterator().next() : "";
          indicators.add(
              new Indicator(
                  code, code, "", unit, Direction.NONE, "", PriceBasis.UNSTATED, false, List.of()));
        });
    return indicators;
  }
}
