package org.citystats.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a long table holds what, by the heads of its columns. */
final class ColumnRoles {

  /** Heads by which columns are recognised where a source declares none. */
  private static final Map<String, Set<String>> HEADS =
      Map.ofEntries(
          Map.entry("ref_area", Set.of("ref_area", "area_code", "geo", "code", "地区代码")),
          Map.entry(
              "area_name", Set.of("area_name", "area", "city", "cities", "region", "地区", "城市")),
          Map.entry("indicator", Set.of("indicator", "indic_ur", "指标", "series")),
          Map.entry("breakdown", Set.of("breakdown")),
          Map.entry("measure", Set.of("measure")),
          Map.entry("basis", Set.of("basis")),
          Map.entry("unit_measure", Set.of("unit_measure", "unit", "单位")),
          Map.entry("time_period", Set.of("time_period", "time", "year", "period", "年份", "时间")),
          Map.entry("obs_value", Set.of("obs_value", "value", "数值")),
          Map.entry("obs_status", Set.of("obs_status", "status", "flag", "flag and footnotes")),
          Map.entry("bound", Set.of("bound", "op")),
          Map.entry("vintage", Set.of("vintage")),
          Map.entry("role", Set.of("role")));

  private static final List<String> NEEDED = List.of("time_period", "obs_value");

  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> dimensions = new LinkedHashMap<>();
  private final List<String> absent = new ArrayList<>();

  private ColumnRoles() {}

  /** The roles of the columns of a header as declared; without a declaration by their heads. */
  static ColumnRoles of(Row header, Map<String, String> declared) {
    ColumnRoles roles = new ColumnRoles();
    if (declared.isEmpty()) {
      HEADS.forEach((role, heads) -> roles.byHead(role, heads, header));
      NEEDED.stream().filter(role -> !roles.columns.containsKey(role)).forEach(roles.absent::add);
    } else {
      declared.forEach((role, head) -> roles.declared(role, head, header));
    }
    return roles;
  }

  private void byHead(String role, Set<String> heads, Row header) {
    for (int column = 0; column < header.cells().size(); column++) {
      if (heads.contains(header.cell(column).toLowerCase(Locale.ROOT))) {
        columns.putIfAbsent(role, column);
      }
    }
  }

  private void declared(String role, String head, Row header) {
    for (int column = 0; column < header.cells().size(); column++) {
      if (header.cell(column).equals(head)) {
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

  /** The word of a role in a row, empty if no column holds it. */
  String word(String role, Row row) {
    Integer column = columns.get(role);
    return column == null ? "" : row.cell(column);
  }

  /** The column of a role, from 0. */
  Optional<Integer> column(String role) {
    return Optional.ofNullable(columns.get(role));
  }

  /** The breakdown of a row: its own words, then the dimensions that are not blank, by name. */
  String breakdown(Row row) {
    List<String> parts = new ArrayList<>();
    String own = word("breakdown", row);
    if (!own.isEmpty()) {
      parts.add(own);
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
