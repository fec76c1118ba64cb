package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * A bulletin: each row an indicator or an area; beside the value of a period its growth on the year
 * before, and maybe its rank.
 */
record ValueAndGrowth() implements WideLayout {

  /** Heads that say themselves that the growth is on the year before. */
  private static final Pattern ON_YEAR_BEFORE =
      Pattern.compile("(?iu).*(?:上年|同比|去年|前年|preced|previous|year-on-year|yoy|vorjahr|annual).*");

  @Override
  public String code() {
    return "value-and-growth";
  }

  @Override
  public String says() {
    return "Each row is an indicator with its unit, or an area; the value of a period, beside it its"
        + " growth on the year before, in per cent, and its rank. The title names the area.";
  }

  @Override
  public String example() {
    return """
        云岭市2018年国民经济主要指标,,,
        指标,单位,2018年,比上年增长（%）
        地区生产总值,亿元,700以上,7以上
        进出口总额,亿元,—,10.4
        注：“—”表示未公布绝对额。,,,
        """;
  }

  @Override
  public String lacking() {
    return "no row among the first 50 holds words followed by periods and their growth in"
        + " per cent";
  }

  @Override
  public Optional<WideTable> table(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int row = 0; row < top.size(); row++) {
      Map<Integer, Map<Role, String>> figures = figures(top.get(row));
      boolean growth = figures.values().stream().anyMatch(words -> words.containsKey(Role.MEASURE));
      if (growth && !figures.containsKey(0)) {
        return Optional.of(new WideTable(sheet, row, row + 1, figures));
      }
    }
    return HeadRows.of(sheet)
        .filter(heads -> heads.body() - heads.first() == 1)
        .map(heads -> WideTable.under(heads, PeriodHead::read))
        .filter(ValueAndGrowth::isUndated);
  }

  /** Whether all heads are values and growth of a period that the title names. */
  private static boolean isUndated(WideTable table) {
    return table.figures().size() > 1
        && table.figures().values().stream().noneMatch(words -> words.containsKey(Role.INDICATOR))
        && table.figures().values().stream().anyMatch(words -> words.containsKey(Role.MEASURE));
  }

  /** What the heads say from the first period on, if they are periods, each with its growth. */
  private static Map<Integer, Map<Role, String>> figures(Row row) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    Optional<Period> before = Optional.empty();
    Optional<Period> period = Optional.empty();
    for (int column = 0; column < row.cells().size(); column++) {
      String head = row.cell(column);
      Optional<Period> read = PeriodHead.read(head);
      if (read.isPresent()) {
        before = period;
        period = read;
        figures.put(column, Map.of(Role.PERIOD, read.get().code()));
      } else if (period.isPresent() && !head.isEmpty()) {
        Map<Role, String> words = derived(head, period.get());
        if (words.isEmpty() || !isOnYearBefore(head, before, period.get())) {
          return Map.of();
        }
        figures.put(column, words);
      }
    }
    return figures;
  }

  /** What a head says of the growth or rank of a period; nothing if it says something else. */
  private static Map<Role, String> derived(String head, Period period) {
    Map<Role, String> words = new EnumMap<>(Role.class);
    words.putAll(HeadWords.of(List.of(head), PeriodHead::read));
    if (!words.containsKey(Role.MEASURE) || words.containsKey(Role.INDICATOR)) {
      return Map.of();
    }
    words.put(Role.PERIOD, period.code());
    return words;
  }

  /** Whether a growth is on the year before: it says so, or no other period stands beside it. */
  private static boolean isOnYearBefore(String head, Optional<Period> before, Period period) {
    return ON_YEAR_BEFORE.matcher(head).matches()
        || before.isEmpty()
        || before.get().equals(period.minus(period.cadence().perYear()))
        || HeadWords.isRank(head);
  }
}
