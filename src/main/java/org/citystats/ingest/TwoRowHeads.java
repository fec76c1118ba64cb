package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * A yearbook table: each row an area; heads of two rows, the upper one the indicator over merged
 * cells, the lower one what of it: value or growth, whole city or districts.
 */
record TwoRowHeads() implements InputLayout {

  private static final Map<Role, String> VALUE = Map.of();
  private static final Map<Role, String> GROWTH = Map.of(Role.MEASURE, "growth", Role.UNIT, "%");

  /** What the lower heads say; the whole city is the total. */
  private static final Map<String, Map<Role, String>> LOWER =
      Map.ofEntries(
          Map.entry("", VALUE),
          Map.entry("绝对额", VALUE),
          Map.entry("绝对数", VALUE),
          Map.entry("总量", VALUE),
          Map.entry("比上年增长", GROWTH),
          Map.entry("比上年增长(%)", GROWTH),
          Map.entry("比上年增长（％）", GROWTH),
          Map.entry("全市", VALUE),
          Map.entry("市辖区", Map.of(Role.BREAKDOWN, "scope=市辖区")));

  @Override
  public String code() {
    return "two-row-heads";
  }

  @Override
  public String says() {
    return "Each row is an area; heads of two rows: the indicator over merged cells, below it value"
        + " and growth, or whole city and districts. The title names the year.";
  }

  @Override
  public String example() {
    return """
        各县（市、区）主要经济指标（2020年）,,,,
        ,,,,单位：亿元、％、万人
        地　区,地区生产总值,,年末常住人口,
        ,绝对额,比上年增长,绝对额,比上年增长
        全市,"1,286.4",3.1,412.6,－1.5
        东柳区,418.5,3.9,121.4,—
        注：部分数据因四舍五入原因，分项之和不等于合计。,,,,
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    int header = header(sheet);
    if (header < 0) {
      return Optional.of("no two rows among the first 50 are heads of indicators over their parts");
    }
    WideTable table = table(sheet, header, Map.of());
    Preamble preamble = table.preamble();
    if (preamble.year().isEmpty()) {
      return Optional.of("no year stands above the table, expected such as 2020年");
    }
    return units(sheet, header, preamble).isEmpty()
        ? Optional.of(
            "'单位：%s' does not tell which unit is whose; write it in brackets behind each indicator"
                .formatted(preamble.words().get(Role.UNIT)))
        : table.objection(source);
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    int header = header(sheet);
    Preamble preamble = table(sheet, header, Map.of()).preamble();
    Map<String, String> units = units(sheet, header, preamble).orElseThrow();
    Map<Role, String> year = Map.of(Role.PERIOD, preamble.year().orElseThrow());
    account.detect("the period is the year of the title, " + preamble.year().orElseThrow());
    units.forEach((name, unit) -> account.detect("unit of " + name + ": " + unit));
    WideTable table = table(sheet, header, year);
    table
        .figures()
        .forEach(
            (column, words) ->
                words.putIfAbsent(Role.UNIT, units.getOrDefault(words.get(Role.INDICATOR), "")));
    table.readings(source, account);
  }

  private static int header(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int row = 0; row + 1 < top.size(); row++) {
      if (isHead(top.get(row), top.get(row + 1))) {
        return row;
      }
    }
    return -1;
  }

  private static boolean isHead(Row upper, Row lower) {
    boolean area = Heads.role(upper.cell(0)).filter("area_name"::equals).isPresent();
    boolean parts = lower.cell(0).isEmpty() && lower.filled() > 1 && !upper.cell(1).isEmpty();
    return area && parts && lower.cells().stream().allMatch(head -> LOWER.containsKey(plain(head)));
  }

  private static String plain(String head) {
    return head.replaceAll("[\\s\\u3000]", "");
  }

  private static WideTable table(Sheet sheet, int header, Map<Role, String> year) {
    Row upper = sheet.rows().get(header);
    Row lower = sheet.rows().get(header + 1);
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    String over = "";
    for (int column = 1; column < upper.cells().size(); column++) {
      over = upper.cell(column).isEmpty() ? over : upper.cell(column);
      boolean headed = !upper.cell(column).isEmpty() || !lower.cell(column).isEmpty();
      if (headed) {
        Map<Role, String> words = new EnumMap<>(Role.class);
        words.putAll(IndicatorText.of(over).words());
        words.putAll(LOWER.get(plain(lower.cell(column))));
        words.putAll(year);
        figures.put(column, words);
      }
    }
    return new WideTable(sheet, header, header + 2, figures);
  }

  private static Optional<Map<String, String>> units(Sheet sheet, int header, Preamble preamble) {
    return UnitsAbove.of(
        preamble.words().getOrDefault(Role.UNIT, ""),
        table(sheet, header, Map.of()).figures().values().stream()
            .filter(words -> !words.containsKey(Role.UNIT))
            .map(words -> words.get(Role.INDICATOR))
            .distinct()
            .toList());
  }
}
