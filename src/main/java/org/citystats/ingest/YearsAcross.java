package org.citystats.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Cadence;
import org.citystats.model.Readings.Role;

/**
 * Periods as columns: one or two columns of words, then a column for each period, newest or oldest
 * first; each row is an area or an indicator.
 */
record YearsAcross() implements WideLayout {

  private static final int LEAST_PERIODS = 2;

  /** Words over a single period. */
  private static final Set<String> YEAR =
      Set.of("ano", "year", "jahr", "année", "año", "年份", "stichtag");

  @Override
  public String code() {
    return "years-across";
  }

  @Override
  public String says() {
    return "Periods as columns; each row is an area, or an indicator of one area.";
  }

  @Override
  public String example() {
    return """
        数据库：主要城市年度数据
        指标：国内生产总值(亿元)
        时间：最近3年
        地区,2018年,2017年,2016年
        长春,7175.71,6530.03,5986.42
        拉萨,540.78,,424.95
        注：空格表示数据缺失
        数据来源：国家统计局
        """;
  }

  @Override
  public String lacking() {
    return "no row among the first 50 holds words followed by periods only, at least two and"
        + " each once";
  }

  @Override
  public Optional<WideTable> table(Sheet sheet) {
    return PeriodRow.first(sheet, LEAST_PERIODS)
        .or(() -> single(sheet))
        .filter(row -> !isMonths(row))
        .map(row -> table(sheet, row));
  }

  private static WideTable table(Sheet sheet, PeriodRow row) {
    Map<Integer, Map<Role, String>> words = row.words(sheet);
    return new WideTable(sheet, row.place(), row.place() + 1, words).told(row.evidence());
  }

  /** Whether all periods are months, which is another layout. */
  static boolean isMonths(PeriodRow row) {
    return row.periods().values().stream()
        .map(period -> period.cadence().kind())
        .allMatch(kind -> kind == Cadence.Kind.MONTH || kind == Cadence.Kind.YEAR_TO_DATE);
  }

  /** A row of a single period of which the row above says that it is one. */
  private static Optional<PeriodRow> single(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int place = 1; place < top.size(); place++) {
      PeriodRow row = PeriodRow.at(top.get(place), place);
      Row above = top.get(place - 1);
      String word = above.cell(above.cells().size() - 1).toLowerCase(Locale.ROOT);
      if (row.periods().size() == 1 && !row.periods().containsKey(0) && YEAR.contains(word)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
