package org.citystats.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which areas belong to which, year by year. */
public final class Lineage implements Serializable {

  /** No area is known. */
  public static final Lineage UNKNOWN = new Lineage(List.of());

  private static final long serialVersionUID = 1L;

  private final Map<String, List<Area>> byCode = new HashMap<>();
  private final Map<String, List<Area>> byParent = new HashMap<>();

  /** Of a list of areas. */
  public Lineage(Collection<Area> areas) {
    for (Area area : areas) {
      byCode.computeIfAbsent(area.code(), code -> new ArrayList<>()).add(area);
      if (!area.parent().isEmpty()) {
        byParent.computeIfAbsent(area.parent(), code -> new ArrayList<>()).add(area);
      }
    }
  }

  /** Code of the area that an area belongs to in a year, empty if none. */
  public String parent(String area, int year) {
    for (Area known : byCode.getOrDefault(area, List.of())) {
      if (holds(known, year)) {
        return known.parent();
      }
    }
    return "";
  }

  /** Code of the area that an area belonged to last, empty if none is known. */
  public String lastParent(String area) {
    List<Area> known = byCode.getOrDefault(area, List.of());
    return known.isEmpty() ? "" : known.get(known.size() - 1).parent();
  }

  /** Whether any area has ever belonged to an area. */
  public boolean hasParts(String area) {
    return byParent.containsKey(area);
  }

  /** Whether an area counts in a year when parts are added up. */
  public boolean adds(String area, int year) {
    for (Area known : byCode.getOrDefault(area, List.of())) {
      if (holds(known, year)) {
        return known.additive();
      }
    }
    return false;
  }

  /** Codes of the areas that add up to an area in a year, sorted; without overlapping ones. */
  public List<String> parts(String parent, int year) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .filter(area -> area.additive() && holds(area, year))
        .map(Area::code)
        .distinct()
        .sorted()
        .toList();
  }

  /** Codes of all areas that have ever belonged to an area, sorted. */
  public List<String> children(String parent) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .map(Area::code)
        .distinct()
        .sorted()
        .toList();
  }

  /** Codes of all areas that have parts, sorted. */
  public List<String> parents() {
    return byParent.keySet().stream().sorted().toList();
  }

  private static boolean holds(Area area, int year) {
    return area.firstYear() <= year && (area.lastYear() == 0 || year <= area.lastYear());
  }
}
