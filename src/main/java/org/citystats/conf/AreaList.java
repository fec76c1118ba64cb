package org.citystats.conf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Area;

/** The list of areas, {@code areas.csv}: one row for each code and stretch of years. */
final class AreaList {

  static final String FILE = "areas.csv";
  static final Header HEADER =
      Header.needing("ref_area,name")
          .allowing("name_en,level,parent,first_year,last_year,entity,aliases,additive,note");

  private final Map<String, List<CodeRow>> byCode = new HashMap<>();
  private final Known known;
  private final CodeTable table;

  AreaList(CodeTable table) {
    this.table = table;
    this.known = table.known("ref_area", "an area");
    table
        .rows()
        .forEach(
            row ->
                byCode.computeIfAbsent(row.text("ref_area"), code -> new ArrayList<>()).add(row));
  }

  /** The areas; a code may have several rows if their years do not overlap. */
  List<Area> read() {
    List<Area> areas = new ArrayList<>();
    for (CodeRow row : table.rows()) {
      Area area = area(row);
      inspectYears(row, area);
      inspectParents(row);
      areas.add(area);
    }
    return List.copyOf(areas);
  }

  private Area area(CodeRow row) {
    String code = row.needed("ref_area", "a code such as 220100");
    return new Area(
        code,
        row.needed("name", "the name of the area"),
        row.text("name_en"),
        row.text("level"),
        row.code("parent", known),
        row.read("first_year", "a year such as 1996", Parsers::year, 0),
        lastYear(row),
        row.text("entity").isEmpty() ? code : row.text("entity"),
        List.copyOf(row.several("aliases")),
        row.read("additive", "yes or no", Parsers::yes, true));
  }

  private static int lastYear(CodeRow row) {
    return row.read("last_year", "a year such as 2014", Parsers::year, Area.STILL);
  }

  private void inspectYears(CodeRow row, Area area) {
    if (area.firstYear() > area.lastYear()) {
      row.refuse(
          "last_year",
          "'"
              + row.text("last_year")
              + "' is before the first year "
              + area.firstYear()
              + ", expected a later year",
          "");
    }
    for (CodeRow other : byCode.get(row.text("ref_area"))) {
      int first = Parsers.year(other.text("first_year")).orElse(0);
      int last = Parsers.year(other.text("last_year")).orElse(Area.STILL);
      if (other.line() < row.line() && first <= area.lastYear() && area.firstYear() <= last) {
        String reason =
            "'" + area.code() + "' holds in " + years(area.firstYear(), area.lastYear());
        row.refuse(
            "ref_area",
            reason
                + ", expected years apart from "
                + years(first, last)
                + " in line "
                + other.line(),
            "correct first_year or last_year, or remove one row");
        return;
      }
    }
  }

  private static String years(int first, int last) {
    if (first == 0 && last == Area.STILL) {
      return "all years";
    }
    return (first == 0 ? "the years" : "the years from " + first)
        + (last == Area.STILL ? " on" : " to " + last);
  }

  private void inspectParents(CodeRow row) {
    String code = row.text("ref_area");
    Set<String> passed = new HashSet<>();
    Deque<String> above = new ArrayDeque<>(List.of(row.text("parent")));
    while (!above.isEmpty()) {
      String next = above.pop();
      if (!code.isEmpty() && next.equals(code)) {
        row.refuse(
            "parent",
            "'"
                + row.text("parent")
                + "' belongs to '"
                + code
                + "' itself, expected an area above it",
            "");
        return;
      }
      if (passed.add(next)) {
        byCode.getOrDefault(next, List.of()).forEach(parent -> above.push(parent.text("parent")));
      }
    }
  }
}
