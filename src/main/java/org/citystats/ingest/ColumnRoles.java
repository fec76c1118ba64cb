package org.citystats.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which column of a long table holds what: as declared, else by the heads of its columns. */
final class ColumnRoles {

  private static final List<String> NEEDED = List.of("time_period", "obs_value");

  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> dimensions = new LinkedHashMap<>();
  private final Map<String, Integer> areaNames = new LinkedHashMap<>();
  private final List<String> absent = new ArrayList<>();
  private final List<String> cleaned = new ArrayList<>();
  private final boolean found;

  private ColumnRoles(boolean found) {
    this.found = found;
  }

  /** The roles of the columns of a header as declared; without a declaration by their heads. */
  static ColumnRoles of(Row header, Map<String, String> declared) {
    ColumnRoles roles = new ColumnRoles(declared.isEmpty());
    if (declared.isEmpty()) {
      roles.byHeads(header);
      NEEDED.stream().filter(role -> !roles.columns.containsKey(role)).forEach(roles.absent::add);
    } else {
      declared.forEach((role, head) -> roles.declared(role, head, header));
    }
    return roles;
  }

  private void byHeads(Row header) {
    for (int column = 0; column < header.cells().size(); column++) {
      String head = header.cell(column);
      Optional<String> role = Heads.role(head);
      if (role.isPresent() && role.get().equals("area_name")) {
        areaNames.put(head, column);
      } else if (role.isPresent() && !columns.containsKey(role.get())) {
        columns.put(role.get(), column);
      } else if (!head.isEmpty()) {
        dimensions.put(head, column);
      }
    }
  }

  private void declared(String role, String head, Row header) {
    for (int column = 0; column < header.cells().size(); column++) {
      if (SameHeader.key(header.cell(column)).equals(SameHeader.key(head))) {
        if (!header.cells().get(column).equals(head)) {
          cleaned.add(header.cells().get(column));
        }
        boolean dimension =
            role.startsWith("breakdown.") || role.equals("breakdown") && !head.equals(role);
        if (dimension) {
          dimensions.put(role.equals("breakdown") ? head : role.substring(10), column);
        } else {
          columns.put(role, column);
        }
        return;
      }
    }
    absent.add("'" + head + "'");
  }

  /** Heads that were declared, or roles that are needed, and are not there. */
  List<String> absent() {
    return absent;
  }

  /** Heads that are not written as they were declared: blanks, capitals, invisible signs. */
  List<String> cleaned() {
    return cleaned;
  }

  /** Heads of columns that nobody declared. */
  List<String> unused(Row header) {
    Set<Integer> used = new TreeSet<>(columns.values());
    used.addAll(dimensions.values());
    used.addAll(areaNames.values());
    List<String> unused = new ArrayList<>();
    for (int column = 0; column < header.cells().size(); column++) {
      if (!used.contains(column) && !header.cell(column).isEmpty()) {
        unused.add(header.cell(column));
      }
    }
    return unused;
  }

  /** Whether the roles were found by the heads rather than declared. */
  boolean found() {
    return found;
  }

  /** A column that nobody declared and that may be a dimension or another figure, if any. */
  Optional<String> doubtful(List<Row> body) {
    return found
        ? dimensions.entrySet().stream()
            .filter(dimension -> holdsFigures(body, dimension.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  private static boolean holdsFigures(List<Row> body, int column) {
    Set<String> words = new LinkedHashSet<>();
    body.forEach(row -> words.add(row.cell(column)));
    words.remove("");
    return !words.isEmpty() && words.stream().allMatch(FigureCell::looksLikeNumber);
  }

  /** Puts the columns of areas in order by how many areas they tell apart, the widest first. */
  ColumnRoles nested(List<Row> body) {
    List<Map.Entry<String, Integer>> areas = new ArrayList<>(Map.copyOf(areaNames).entrySet());
    areas.sort(
        Comparator.<Map.Entry<String, Integer>>comparingLong(
                area -> body.stream().map(row -> row.cell(area.getValue())).distinct().count())
            .thenComparing(Map.Entry::getValue));
    areaNames.clear();
    areas.forEach(area -> areaNames.put(area.getKey(), area.getValue()));
    return this;
  }

  /** The names of the dimensions. */
  Set<String> dimensions() {
    return dimensions.keySet();
  }

  /** The names of the columns of areas, the widest area first. */
  List<String> areas() {
    return List.copyOf(areaNames.keySet());
  }

  /** The word of a role in a row, empty if no column holds it. */
  String word(String role, Row row) {
    if (role.equals("area_name") && !areaNames.isEmpty()) {
      String level = level(row);
      return level.isEmpty() ? "" : row.cell(areaNames.get(level));
    }
    Integer column = columns.get(role);
    return column == null ? "" : row.cell(column);
  }

  /** The column of a role, from 0. */
  Optional<Integer> column(String role) {
    return Optional.ofNullable(columns.get(role));
  }

  /** The same; of the name of an area that column which a head tells, if it is the only one. */
  Optional<Integer> columnOrArea(String role) {
    return role.equals("area_name") && areaNames.size() == 1
        ? areaNames.values().stream().findFirst()
        : column(role);
  }

  /** The columns of dimensions, by their names. */
  Map<String, Integer> dimensionColumns() {
    return Collections.unmodifiableMap(dimensions);
  }

  private String level(Row row) {
    String level = "";
    for (Map.Entry<String, Integer> area : areaNames.entrySet()) {
      level = row.cell(area.getValue()).isEmpty() ? level : area.getKey();
    }
    return level;
  }

  /** The breakdown of a row: its own words, then the dimensions that are not blank, by name. */
  String breakdown(Row row) {
    List<String> parts = new ArrayList<>();
    String own = word("breakdown", row);
    if (!own.isEmpty()) {
      parts.add(own);
    }
    if (areaNames.size() > 1 && !level(row).isEmpty()) {
      parts.add("level=" + level(row));
    }
    dimensions.forEach(
        (name, column) -> {
          if (!row.cell(column).isEmpty()) {
            parts.add(name + "=" + row.cell(column));
          }
        });
    return String.join(";", parts);
  }
}
