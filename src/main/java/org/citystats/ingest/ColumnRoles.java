package org.citystats.ingest;

import java.util.ArrayList;
import java.util.Collections;
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
  private final Map<String, List<Integer>> further = new LinkedHashMap<>();
  private final Set<String> ignored = new LinkedHashSet<>();
  private final Set<String> declaredDimensions = new LinkedHashSet<>();
  private final List<String> absent = new ArrayList<>();
  private final List<String> cleaned = new ArrayList<>();
  private final boolean found;
  private boolean isOecd;
  private AreaColumns areas = AreaColumns.NONE;

  private ColumnRoles(boolean found) {
    this.found = found;
  }

  /**
   * The roles of the columns of a header: all as declared if period or value are; else by their
   * heads, but for what is declared.
   */
  static ColumnRoles of(Row header, Map<String, String> declared) {
    boolean whole = areDeclared(declared);
    ColumnRoles roles = new ColumnRoles(!whole);
    declared.forEach((role, head) -> roles.declared(role, head, header));
    if (!whole) {
      roles.byHeads(header);
      NEEDED.stream().filter(role -> !roles.columns.containsKey(role)).forEach(roles.absent::add);
    }
    return roles;
  }

  /** Whether the period or the value is declared, so that all columns are. */
  static boolean areDeclared(Map<String, String> columns) {
    return NEEDED.stream().anyMatch(columns::containsKey);
  }

  private void byHeads(Row header) {
    isOecd = header.cells().contains("SUBJECT");
    Set<Integer> told = new TreeSet<>(columns.values());
    told.addAll(dimensions.values());
    for (int column = 0; column < header.cells().size(); column++) {
      String head = header.cell(column);
      if (!head.isEmpty() && !told.contains(column) && !ignored.contains(head)) {
        byHead(Heads.role(head).orElse(""), head, column);
      }
    }
  }

  private void byHead(String role, String head, int column) {
    boolean units = role.equals("measure") && columns.containsKey("indicator") && isOecd;
    if (units) {
      further.computeIfAbsent("unit_measure", none -> new ArrayList<>()).add(column);
    } else if (role.equals("area_name") && !columns.containsKey(role)) {
      areaNames.put(head, column);
    } else if (role.isEmpty() || role.equals("area_name")) {
      dimensions.put(head, column);
    } else if (columns.putIfAbsent(role, column) != null && !role.equals("note")) {
      further.computeIfAbsent(role, none -> new ArrayList<>()).add(column);
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
        if (role.startsWith("ignore")) {
          ignored.add(header.cell(column));
        } else if (dimension) {
          String name = role.equals("breakdown") ? head : role.substring(10);
          dimensions.put(name, column);
          declaredDimensions.add(name);
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

  /** The columns that say anything. */
  Set<Integer> used() {
    Set<Integer> used = new TreeSet<>(columns.values());
    used.addAll(dimensions.values());
    used.addAll(areaNames.values());
    further.values().forEach(used::addAll);
    return used;
  }

  /** Whether the roles were found by the heads rather than declared. */
  boolean found() {
    return found;
  }

  /** A column that nobody declared and that may be a dimension or another figure, if any. */
  Optional<String> doubtful(Row heads, List<Row> body) {
    return found
        ? DoubtfulColumns.first(
            dimensions,
            declaredDimensions,
            heads,
            body,
            column("indicator_code").or(() -> column("indicator")))
        : Optional.empty();
  }

  /**
   * These for the rows of a body: the columns of areas in order by how many areas they tell apart,
   * the widest first; without columns that say in codes what the next one says in words.
   */
  ColumnRoles nested(Row heads, List<Row> body) {
    furtherDimensions(heads, body);
    if (found) {
      DoubtfulColumns.codes(dimensions, declaredDimensions, heads, body)
          .forEach(dimensions::remove);
    }
    areas = AreaColumns.nested(areaNames, body);
    return this;
  }

  /** A second column of a role is a dimension, unless it says the same as the first. */
  private void furtherDimensions(Row heads, List<Row> body) {
    further.forEach(
        (role, extra) -> {
          for (int column : extra) {
            boolean part = role.equals("time_period") && PeriodColumns.isPart(heads.cell(column));
            if (!part && !isUnit(role, column, body) && !repeats(role, column, body)) {
              dimensions.put(heads.cell(column), column);
            }
          }
        });
  }

  /** Of OECD, {@code MEASURE} beside {@code SUBJECT} is the unit if it is one for all figures. */
  private boolean isUnit(String role, int column, List<Row> body) {
    boolean one = body.stream().map(row -> row.cell(column)).distinct().count() == 1;
    return role.equals("unit_measure") && one && columns.putIfAbsent(role, column) == null;
  }

  private boolean repeats(String role, int column, List<Row> body) {
    boolean named = role.equals("indicator") && columns.containsKey("indicator_code");
    return named && DoubtfulColumns.follows(body, column, column("indicator_code"))
        || columns.containsKey(role) && Paired.of(body, columns.get(role), column);
  }

  /** Whether two columns have one role, so that only the whole file tells what the second is. */
  boolean repeats() {
    return !further.isEmpty();
  }

  /** The columns that hold periods. */
  List<Integer> periods() {
    List<Integer> periods = new ArrayList<>();
    column("time_period").ifPresent(periods::add);
    periods.addAll(further.getOrDefault("time_period", List.of()));
    return periods;
  }

  /** The names of the dimensions. */
  Set<String> dimensions() {
    return dimensions.keySet();
  }

  /** The names of the columns of areas, the widest area first. */
  List<String> areas() {
    return areas.names().isEmpty() ? List.copyOf(areaNames.keySet()) : areas.names();
  }

  /** The word of a role in a row, empty if no column holds it. */
  String word(String role, Row row) {
    if (role.equals("area_name") && !areaNames.isEmpty()) {
      return areas.name(row);
    }
    Integer column = columns.get(role);
    if (column == null && role.equals("parent_area")) {
      return areas.parent(row);
    }
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

  /** Whether a word of a dimension stands for its total. */
  boolean isTotal(String word) {
    return found ? TotalWords.isTotal(word) : word.isEmpty();
  }

  /** The breakdown of a row: its own words, then the dimensions that are not blank, by name. */
  String breakdown(Row row) {
    List<String> parts = new ArrayList<>();
    parts.add(word("breakdown", row));
    parts.remove("");
    if (!areas.level(row).isEmpty()) {
      parts.add("level=" + areas.level(row));
    }
    dimensions.forEach(
        (name, column) -> {
          if (!isTotal(row.cell(column))) {
            parts.add(name + "=" + row.cell(column));
          }
        });
    return String.join(";", parts);
  }
}
