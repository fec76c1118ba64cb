package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Readings.Role;

/**
 * Months as columns: with their years in the heads, or without, and then the year stands in a
 * column of words or in the title. Cumulated months ({@code 1-6月}, {@code 累计值}) count from January.
 */
record MonthsAcross() implements WideLayout {

  private static final int LEAST = 2;
  private static final int LEAST_WITHOUT_YEARS = 3;
  private static final Pattern CUMULATED = Pattern.compile("1月?[-－—–~至](\\d{1,2})月");

  @Override
  public String code() {
    return "months-across";
  }

  @Override
  public String says() {
    return "Months as columns, with their year or with the year in a column of words; cumulated ones"
        + " count from January. A head that is no month, among months without years, is a part of"
        + " the year.";
  }

  @Override
  public String example() {
    return """
        数据库：月度数据
        时间：2019年1月-2019年3月
        指标,2019年3月,2019年2月,2019年1月
        社会消费品零售总额_累计值(亿元),78.4,52.1,
        社会消费品零售总额_累计增长(%),8.1,7.9,
        数据来源：云岭市统计局
        """;
  }

  @Override
  public String lacking() {
    return "no row among the first 50 holds words followed by months";
  }

  @Override
  public Optional<WideTable> table(Sheet sheet) {
    Optional<WideTable> withYears =
        PeriodRow.first(sheet, LEAST)
            .filter(YearsAcross::isMonths)
            .map(
                row ->
                    new WideTable(sheet, row.place(), row.place() + 1, row.words(sheet))
                        .told(row.evidence()));
    return withYears.or(() -> withoutYears(sheet));
  }

  private static Optional<WideTable> withoutYears(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int place = 0; place < top.size(); place++) {
      Map<Integer, Map<Role, String>> figures = figures(top.get(place));
      if (!figures.isEmpty()) {
        return Optional.of(new WideTable(sheet, place, place + 1, figures));
      }
    }
    return Optional.empty();
  }

  /** What the heads say from the first month on; nothing if there are few months. */
  private static Map<Integer, Map<Role, String>> figures(Row row) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    long months = 0;
    for (int column = 1; column < row.cells().size(); column++) {
      Optional<String> month = month(row.cell(column));
      months += month.isPresent() ? 1 : 0;
      if (month.isPresent()) {
        figures.put(column, Map.of(Role.PERIOD, month.get()));
      } else if (!figures.isEmpty() && !row.cell(column).isEmpty()) {
        Map<Role, String> part = new EnumMap<>(Role.class);
        part.put(Role.BREAKDOWN, "part=" + row.cell(column));
        figures.put(column, part);
      }
    }
    boolean enough = months >= LEAST_WITHOUT_YEARS && 2 * months >= figures.size();
    return enough ? figures : Map.of();
  }

  private static Optional<String> month(String head) {
    Matcher cumulated = CUMULATED.matcher(head);
    return cumulated.matches()
        ? Optional.of("M01-M%02d".formatted(Integer.parseInt(cumulated.group(1))))
        : MonthNames.of(head).map("M%02d"::formatted);
  }
}
