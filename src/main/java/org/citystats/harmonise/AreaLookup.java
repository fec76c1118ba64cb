package org.citystats.harmonise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.model.Area;
import org.citystats.model.AreaName;
import org.citystats.model.Period;

/**
 * Finds the area that a code, or a name within a parent, means.
 *
 * <ul>
 *   <li>A code is taken as it is; with a list of areas it must be on the list.
 *   <li>A name is compared without blanks and footnote marks; where a parent is given, only its
 *       members are considered. Of several areas of one name it means the only one that the list
 *       knows in the year of the figure; else none of them.
 *   <li>Without a list of areas the cleaned name is the code, behind that of a parent that the file
 *       names: {@code Wyoming > Teton}.
 * </ul>
 */
public final class AreaLookup implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<String> codes;
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, List<Area>> listed;

  /** The areas of a list, and further names of them. */
  public AreaLookup(List<Area> areas, List<AreaName> names) {
    codes = areas.stream().map(Area::code).collect(Collectors.toCollection(TreeSet::new));
    listed = areas.stream().collect(Collectors.groupingBy(Area::code));
    for (Area area : areas) {
      parents.put(area.code(), area.parent());
      Stream.concat(Stream.of(area.name(), area.nameEn()), area.aliases().stream())
          .filter(name -> !name.isEmpty())
          .forEach(name -> known(name).add(area.code()));
    }
    for (AreaName name : names) {
      named.put(name.parent() + "|" + Names.key(name.name()), name.area());
      parents.putIfAbsent(name.area(), name.parent());
    }
  }

  private Set<String> known(String name) {
    return byName.computeIfAbsent(Names.key(name), key -> new TreeSet<>());
  }

  /** Whether the year of a figure tells which of several areas a name means. */
  boolean isDated(String name) {
    Set<String> meant = byName.getOrDefault(Names.key(name), Set.of());
    return meant.size() > 1
        && meant.stream().flatMap(code -> listed.get(code).stream()).anyMatch(AreaLookup::isDated);
  }

  private static boolean isDated(Area area) {
    return area.firstYear() > 0 || area.lastYear() < Area.STILL;
  }

  private boolean holds(String code, int year) {
    return listed.get(code).stream()
        .anyMatch(area -> area.firstYear() <= year && year <= area.lastYear());
  }

  /**
   * The code of the area that a code or a name within a parent means, in a period if it is known.
   */
  Found<String> find(String code, String name, String parent, Optional<Period> period) {
    if (Math.max(code.length(), name.length()) > AreaCode.LONGEST) {
      return AreaCode.tooLong(code.length() > AreaCode.LONGEST ? code : name);
    }
    if (!code.isEmpty()) {
      return byCode(code);
    }
    if (name.isEmpty()) {
      return Found.nothing("area_missing", "no area", "fill in the code or the name of the area");
    }
    return codes.isEmpty() && named.isEmpty()
        ? unlisted(parent, name)
        : byName(name, parentCode(parent), period);
  }

  private static Found<String> unlisted(String parent, String name) {
    boolean whole = parent.isEmpty() && AreaCode.isTotal(name);
    return Found.of(whole ? Area.WHOLE : within(Names.shown(parent), Names.shown(name)));
  }

  /** The code of an area without a list: its name, behind that of its parent if it has one. */
  private static String within(String parent, String name) {
    return parent.isEmpty() ? name : parent + Area.WITHIN + name;
  }

  /** The code of a parent that a file names by its code or its name; the word itself if neither. */
  private String parentCode(String parent) {
    Set<String> named = byName.getOrDefault(Names.key(parent), Set.of());
    return codes.contains(parent) || named.size() != 1 ? parent : named.iterator().next();
  }

  private Found<String> byCode(String code) {
    if (codes.contains(code)) {
      return Found.of(code);
    }
    if (AreaCode.isDamaged(code)) {
      return Found.nothing(
          "code_damaged",
          "'" + code + "' is a code that a spreadsheet took for a number, its last digits are lost",
          "export again with the column of codes as text");
    }
    String repaired = AreaCode.repaired(code);
    if (codes.isEmpty() || codes.contains(repaired)) {
      return Found.of(repaired);
    }
    Found<String> byName = byName(code, "", Optional.empty());
    return byName.failed() ? unknown(code, codes) : byName;
  }

  private Found<String> byName(String name, String parent, Optional<Period> period) {
    String key = Names.key(name);
    String direct = named.getOrDefault(parent + "|" + key, named.get("|" + key));
    if (direct != null) {
      return Found.of(direct);
    }
    List<String> meant =
        byName.getOrDefault(key, Set.of()).stream()
            .filter(area -> parent.isEmpty() || parent.equals(parents.get(area)))
            .toList();
    List<String> then = meant.size() > 1 ? in(period, meant) : meant;
    if (then.size() == 1) {
      return Found.of(then.get(0));
    }
    return meant.isEmpty()
        ? unknown(name, byName.keySet())
        : Found.nothing(
            "ambiguous_area",
            "'" + name + "' is the name of " + String.join(" and ", meant),
            "name the parent area of the source, or add a line to names/areas.csv");
  }

  private List<String> in(Optional<Period> period, List<String> areas) {
    return areas.stream()
        .filter(area -> period.map(known -> holds(area, known.endYear())).orElse(true))
        .toList();
  }

  private static Found<String> unknown(String area, Set<String> candidates) {
    String nearest =
        Names.nearest(Names.key(area), candidates)
            .map(near -> "; nearest: '" + near + "'")
            .orElse("");
    return Found.nothing(
        "unknown_area",
        "'" + area + "' is no area of areas.csv" + nearest,
        "add it to areas.csv, or its name to names/areas.csv");
  }
}
