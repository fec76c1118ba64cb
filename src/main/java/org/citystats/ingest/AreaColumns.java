package org.citystats.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns of areas of several levels, the widest first: the narrowest that is filled names the
 * area; the next wider one is its parent where one name stands in several of them.
 */
final class AreaColumns {

  private static final List<Pattern> WIDEST_FIRST =
      List.of(
          Pattern.compile("country|entity|land|国"),
          Pattern.compile("state|province|region|bundesland|estado|uf\\b|都道府県|省"),
          Pattern.compile("county|district|kreis|authority|département"),
          Pattern.compile("city|town|municip|gemeinde|commune|borough|ward|市|区|县"));

  static final AreaColumns NONE = new AreaColumns(Map.of());

  private final Map<String, Integer> columns;
  private boolean leveled;
  private boolean parented;

  private AreaColumns(Map<String, Integer> columns) {
    this.columns = columns;
  }

  /** The columns by their heads, in order by how many areas they tell apart in a body. */
  static AreaColumns nested(Map<String, Integer> heads, List<Row> body) {
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(Map.copyOf(heads).entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, Integer>>comparingLong(
                area -> body.stream().map(row -> row.cell(area.getValue())).distinct().count())
            .thenComparing(area -> width(area.getKey()))
            .thenComparing(Map.Entry::getValue));
    Map<String, Integer> columns = new LinkedHashMap<>();
    sorted.forEach(area -> columns.put(area.getKey(), area.getValue()));
    AreaColumns areas = new AreaColumns(columns);
    if (columns.size() > 1) {
      areas.leveled = body.stream().map(areas::narrowest).distinct().count() > 1;
      areas.parented = areas.namesRecur(body);
    }
    return areas;
  }

  /** How narrow the areas of a head are as a rule, for columns that tell equally many apart. */
  private static int width(String head) {
    String key = Heads.key(head);
    for (int width = 0; width < WIDEST_FIRST.size(); width++) {
      if (WIDEST_FIRST.get(width).matcher(key).find()) {
        return width;
      }
    }
    return WIDEST_FIRST.size();
  }

  private boolean namesRecur(List<Row> body) {
    Map<String, String> within = new HashMap<>();
    return body.stream()
        .anyMatch(
            row -> {
              String before = within.putIfAbsent(name(row), wider(row));
              return before != null && !before.equals(wider(row));
            });
  }

  private String narrowest(Row row) {
    String level = "";
    for (Map.Entry<String, Integer> area : columns.entrySet()) {
      level = row.cell(area.getValue()).isEmpty() ? level : area.getKey();
    }
    return level;
  }

  private String wider(Row row) {
    String wider = "";
    String name = "";
    for (int column : columns.values()) {
      if (!row.cell(column).isEmpty()) {
        wider = name;
        name = row.cell(column);
      }
    }
    return wider;
  }

  /** The heads, that of the widest areas first. */
  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** The name of the area of a row, empty if none is filled. */
  String name(Row row) {
    String level = narrowest(row);
    return level.isEmpty() ? "" : row.cell(columns.get(level));
  }

  /** The name of its parent where names need one, else empty. */
  String parent(Row row) {
    return parented ? wider(row) : "";
  }

  /** The head of the column that names the area, where rows differ in that; else empty. */
  String level(Row row) {
    return leveled ? narrowest(row) : "";
  }
}
