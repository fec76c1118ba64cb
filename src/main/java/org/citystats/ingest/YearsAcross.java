package org.citystats.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.citystats.model.Period;

/**
 * Periods as columns: one or two columns of words, then a column for each period, newest or oldest
 * first; each row is an area or an indicator.
 */
record YearsAcross() implements WideLayout {

  private static final int LEAST_PERIODS = 2;

  /** Words over a single period. */
  private static final Set<String> YEAR = Set.of("ano", "year", "jahr", "année", "año", "年份");

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
    List<Row> top = sheet.top();
    for (int row = 0; row < top.size(); row++) {
      Map<Integer, Period> periods = periods(top.get(row));
      boolean enough =
          periods.size() >= LEAST_PERIODS || periods.size() == 1 && row > 0 && says(top, row);
      if (enough && !periods.containsKey(0)) {
        return Optional.of(new WideTable(sheet, row, row + 1, WideTable.periods(periods)));
      }
    }
    return Optional.empty();
  }

  /** Whether the row above says of a single period that it is one. */
  private static boolean says(List<Row> top, int row) {
    Row above = top.get(row - 1);
    return YEAR.contains(above.cell(above.cells().size() - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a head behind the periods is none, or one of remarks. */
  private static boolean isRemark(String head) {
    return head.isEmpty() || Heads.role(head).filter("note"::equals).isPresent();
  }

  /** The periods of a row of words followed by periods, each once; else none. */
  private static Map<Integer, Period> periods(Row row) {
    Map<Integer, Period> periods = new TreeMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Optional<Period> period = PeriodHead.read(row.cell(column));
      boolean fits = period.isPresent() && !periods.containsValue(period.get());
      if (fits) {
        periods.put(column, period.get());
      } else if (period.isPresent() || !periods.isEmpty() && !isRemark(row.cell(column))) {
        return Map.of();
      }
    }
    return periods;
  }
}
