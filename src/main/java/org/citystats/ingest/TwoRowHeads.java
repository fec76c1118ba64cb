package org.citystats.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * A yearbook table: heads of two or more rows, the upper ones over merged cells: indicators over
 * value and growth, over years, over sexes, over ranks; years over indicators.
 */
record TwoRowHeads() implements InputLayout {

  private static final String LACKING =
      "no two rows among the first 50 are heads of indicators over their parts";

  @Override
  public String code() {
    return "two-row-heads";
  }

  @Override
  public String says() {
    return "Heads of two or more rows, the upper ones over merged cells: indicators over value,"
        + " growth and rank, over years, over parts. Where no head names the year, the title does.";
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
    Optional<WideTable> table = table(sheet);
    return table.isEmpty()
        ? Optional.of(LACKING)
        : unitsObjection(table.get()).or(() -> table.get().objection(source));
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    withUnits(table(sheet).orElseThrow(), account).readings(source, account);
  }

  private static Optional<WideTable> table(Sheet sheet) {
    return HeadRows.of(sheet)
        .filter(heads -> heads.body() - heads.first() > 1)
        .map(heads -> WideTable.under(heads, PeriodHead::read))
        .map(GrowthHeads::completed)
        .filter(table -> table.figures().values().stream().anyMatch(words -> words.size() > 1));
  }

  /** Why the units above the table do not tell which is whose; empty if they do. */
  static Optional<String> unitsObjection(WideTable table) {
    return units(table).isEmpty()
        ? Optional.of(
            "'单位：%s' does not tell which unit is whose; write it in brackets behind each indicator"
                .formatted(table.preamble().words().get(Role.UNIT)))
        : Optional.empty();
  }

  /** The table with each indicator in the unit above the table that is its own. */
  static WideTable withUnits(WideTable table, Account account) {
    Map<String, String> units = units(table).orElseThrow();
    units.forEach(
        (name, unit) -> {
          if (!unit.isEmpty()) {
            account.detect("unit of " + name + ": " + unit);
          }
        });
    if (units.isEmpty()) {
      return table;
    }
    Map<Integer, Map<Role, String>> figures = new TreeMap<>(table.figures());
    figures.values().stream()
        .filter(words -> !HeadWords.RANK.equals(words.get(Role.MEASURE)))
        .filter(words -> !units.getOrDefault(words.get(Role.INDICATOR), "").isEmpty())
        .forEach(words -> words.putIfAbsent(Role.UNIT, units.get(words.get(Role.INDICATOR))));
    return table.saying(figures).withUnitsTold();
  }

  private static Optional<Map<String, String>> units(WideTable table) {
    List<String> indicators =
        table.figures().values().stream()
            .filter(words -> !words.containsKey(Role.UNIT) && words.containsKey(Role.INDICATOR))
            .map(words -> words.get(Role.INDICATOR))
            .distinct()
            .toList();
    return UnitsAbove.of(table.preamble().words().getOrDefault(Role.UNIT, ""), indicators);
  }
}
