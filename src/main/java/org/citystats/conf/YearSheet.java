package org.citystats.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.model.Period;

/**
 * A sheet of targets with one column a year: each cell that is not blank is a target.
 *
 * <ul>
 *   <li>Needed is a column {@code indicator_code} or {@code indicator}; every other column of a
 *       list of targets may stand beside it and holds for all years of its row.
 *   <li>Not said: a level, a plan figure ({@code =}), the area of the report. A cell may begin with
 *       an operator: {@code >=25}.
 *   <li>Levels and changes of several years in one row are milestones of one way.
 * </ul>
 */
final class YearSheet {

  private static final Pattern CELL = Pattern.compile("(>=|<=|>|<|~|=|≥|≤|≈)?\\s*(.*)");
  private static final Map<String, String> SIGNS = Map.of("≥", ">=", "≤", "<=", "≈", "~");
  private static final Map<String, String> OTHER_HEADS =
      Map.of("indicator", "indicator_code", "area", "area_code");
  private static final Set<String> WAYS = Set.of("level", "change", "pct_change", "multiple");

  private final List<String> columns;
  private final String whole;

  /** The sheet of a header, for areas that rows do not name. */
  YearSheet(List<String> columns, String whole) {
    this.columns = columns;
    this.whole = whole;
  }

  /** Whether a header is that of such a sheet: it names periods, and no keys of targets. */
  static boolean like(List<String> columns) {
    return !columns.contains("target_id") && columns.stream().anyMatch(YearSheet::isPeriod);
  }

  private static boolean isPeriod(String head) {
    return Period.parse(head).isPresent();
  }

  private List<String> periods() {
    return columns.stream().filter(YearSheet::isPeriod).toList();
  }

  /** Which columns the sheet may have. */
  Header header() {
    String needed = columns.contains("indicator") ? "indicator" : "indicator_code";
    Stream<String> usual =
        TargetReader.HEADER.all().stream()
            .filter(column -> !Set.of("target_id", "period", "value").contains(column))
            .filter(column -> !column.equals(needed));
    List<String> allowed =
        Stream.concat(Stream.concat(usual, Stream.of("area")), periods().stream()).toList();
    return Header.needing(needed).allowing(String.join(",", allowed));
  }

  /** The targets of a row, one for each year that is filled. */
  List<CodeRow> rows(CodeRow row) {
    List<String> filled = periods().stream().filter(year -> !row.text(year).isEmpty()).toList();
    List<CodeRow> rows = new ArrayList<>();
    for (String year : filled) {
      Map<String, String> cells = shared(row);
      String key = key(cells);
      boolean together = filled.size() > 1 && WAYS.contains(cells.get("measure"));
      if (together && cells.getOrDefault("group_id", "").isEmpty()) {
        cells.put("group_id", key);
        cells.put("group_rule", "MILESTONES");
      }
      cells.put("target_id", key + "-" + year);
      cells.put("period", year);
      value(cells, row.text(year));
      rows.add(row.as(cells, Map.of("value", year, "period", year, "target_id", "indicator_code")));
    }
    return rows;
  }

  private Map<String, String> shared(CodeRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : columns) {
      if (!isPeriod(column)) {
        cells.put(OTHER_HEADS.getOrDefault(column, column), row.text(column));
      }
    }
    for (Map.Entry<String, String> usual :
        Map.of("measure", "level", "op", "=", "area_code", whole).entrySet()) {
      cells.merge(usual.getKey(), usual.getValue(), (said, not) -> said.isEmpty() ? not : said);
    }
    return cells;
  }

  private String key(Map<String, String> cells) {
    return Stream.of("indicator_code", "area_code", "measure", "qualifier")
        .filter(column -> columns.contains(column) || column.equals("indicator_code"))
        .map(column -> cells.getOrDefault(column, ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private static void value(Map<String, String> cells, String text) {
    Matcher cell = CELL.matcher(text);
    boolean told = cell.matches() && cell.group(1) != null;
    if (told) {
      cells.put("op", SIGNS.getOrDefault(cell.group(1), cell.group(1)));
    }
    cells.put("value", told ? cell.group(2) : text);
  }
}
