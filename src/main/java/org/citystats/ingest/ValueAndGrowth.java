package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * A bulletin: each row an indicator; beside the value of a period its growth on the year before.
 */
record ValueAndGrowth() implements WideLayout {

  private static final Pattern GROWTH =
      Pattern.compile(
          "(?:比上年|同比)(?:增长|±)?\\s*(?:[(（]?([%％‰])[)）]?)|Growth\\s*[(]?(%)[)]?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String code() {
    return "value-and-growth";
  }

  @Override
  public String says() {
    return "Each row is an indicator with its unit; the value of a period, beside it its growth on"
        + " the year before, in per cent. The title names the area.";
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
    return Optional.empty();
  }

  /** What the heads say from the first period on, if they are periods, each with its growth. */
  private static Map<Integer, Map<Role, String>> figures(Row row) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    String period = "";
    for (int column = 0; column < row.cells().size(); column++) {
      String head = row.cell(column);
      Optional<Period> read = PeriodHead.read(head);
      Matcher growth = GROWTH.matcher(head);
      if (read.isPresent()) {
        period = read.get().code();
        figures.put(column, Map.of(Role.PERIOD, period));
      } else if (!period.isEmpty() && growth.matches()) {
        figures.put(column, growth(period, growth));
      } else if (!period.isEmpty() && !head.isEmpty()) {
        return Map.of();
      }
    }
    return figures;
  }

  private static Map<Role, String> growth(String period, Matcher head) {
    Map<Role, String> words = new EnumMap<>(Role.class);
    words.put(Role.PERIOD, period);
    words.put(Role.MEASURE, "growth");
    words.put(Role.UNIT, "‰".equals(head.group(1)) ? "‰" : "%");
    return words;
  }
}
