package org.citystats.report.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.model.PeerGroup;
import org.citystats.report.content.Word;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;

/** Names of areas, indicators and peer groups, and what the code lists say of them. */
public final class Names {

  private record Indicator(Word.Name name, String unit, String direction, boolean additive) {}

  private record Area(String code, Word.Name name, String parent, long first, long last) {}

  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Word.Name> peerGroups = new HashMap<>();
  private final Set<String> overlapping = new HashSet<>();

  /** The names of code lists in force in a year. */
  Names(Columns areaRows, Columns indicatorRows, List<PeerGroup> groups) {
    for (int row = 0; row < indicatorRows.size(); row++) {
      addIndicator(indicatorRows, row);
    }
    for (int row = 0; row < areaRows.size(); row++) {
      addArea(areaRows, row);
    }
    for (PeerGroup group : groups) {
      Word.Name name = new Word.Name(group.code(), group.nameEn(), group.nameZh());
      peerGroups.put(group.code(), name);
    }
  }

  private void addIndicator(Columns rows, int row) {
    String code = Cells.text(rows, row, Concepts.INDICATOR);
    String en = rows.text(row, ListConcepts.NAME_EN);
    indicators.put(
        code,
        new Indicator(
            new Word.Name(code, en, rows.text(row, ListConcepts.NAME)),
            Cells.text(rows, row, Concepts.UNIT_MEASURE),
            Cells.text(rows, row, ListConcepts.DIRECTION),
            Cells.flag(rows, row, ListConcepts.ADDITIVE)));
  }

  private void addArea(Columns rows, int row) {
    String code = Cells.text(rows, row, Concepts.REF_AREA);
    String en = rows.text(row, ListConcepts.NAME_EN);
    Area area =
        new Area(
            code,
            new Word.Name(code, en, rows.text(row, ListConcepts.NAME)),
            Cells.text(rows, row, ListConcepts.PARENT),
            rows.whole(row, ListConcepts.FIRST_YEAR),
            rows.whole(row, ListConcepts.LAST_YEAR));
    areas.merge(code, area, (one, other) -> other.first() >= one.first() ? other : one);
    if (!Cells.flag(rows, row, ListConcepts.ADDITIVE)) {
      overlapping.add(code);
    }
  }

  /** The name of an area, its code if it has none; the newest where it was renamed. */
  public Word.Name area(String code) {
    Area area = areas.get(code);
    return area == null ? new Word.Name(code, "", "") : area.name();
  }

  /** The name of an indicator, its code if it has none. */
  public Word.Name indicator(String code) {
    Indicator indicator = indicators.get(code);
    return indicator == null ? new Word.Name(readable(code), "", "") : indicator.name();
  }

  /** The name of a peer group, its code if it has none. */
  public Word.Name peerGroup(String code) {
    return peerGroups.getOrDefault(code, new Word.Name(readable(code), "", ""));
  }

  private static String readable(String code) {
    return code.replace('_', ' ');
  }

  /** Base unit of an indicator, empty if unknown. */
  public String unit(String indicator) {
    Indicator known = indicators.get(indicator);
    return known == null ? "" : known.unit();
  }

  /** Whether an indicator is a share or rate, which changes in points. */
  public boolean isShare(String indicator) {
    return unit(indicator).equals("ratio");
  }

  /** Whether the parts of an area add up to it. */
  public boolean adds(String indicator) {
    return indicators.containsKey(indicator) && indicators.get(indicator).additive();
  }

  /** Whether an area overlaps others and does not count when parts are added up. */
  public boolean overlaps(String area) {
    return overlapping.contains(area);
  }

  /** The code of the area that an area belongs to, empty if none. */
  public String parent(String area) {
    Area known = areas.get(area);
    return known == null ? "" : known.parent();
  }

  /** The codes of the areas that belong to an area in a year, sorted. */
  public Set<String> children(String parent, int year) {
    Set<String> children = new TreeSet<>();
    for (Area area : areas.values()) {
      boolean inForce = area.first() <= year && (area.last() == 0 || area.last() >= year);
      if (!parent.isEmpty() && area.parent().equals(parent) && inForce) {
        children.add(area.code());
      }
    }
    return children;
  }
}
