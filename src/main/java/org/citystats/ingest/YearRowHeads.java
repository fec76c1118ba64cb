package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * Indicators as columns, each of its own year: a row of codes, a row of years, a row of names; the
 * code is the indicator.
 */
record YearRowHeads() implements WideLayout {

  private static final int ROWS = 3;

  @Override
  public String code() {
    return "year-row-heads";
  }

  @Override
  public String says() {
    return "Each row is an area, each column an indicator of a year of its own; heads of three rows:"
        + " codes, years, names.";
  }

  @Override
  public String example() {
    return """
        EDITION-2025,Prefecture,Municipality,A1101,A4101
        ,,年度,2020,2022
        地域コード,都道府県,市区町村,総人口,出生数
        R01,北の道,一の市,1973,11
        R02,北の道,二の市,251,0
        """;
  }

  @Override
  public String lacking() {
    return "no row among the first 50 holds years only, between codes and names";
  }

  @Override
  public Optional<WideTable> table(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int row = 0; row + ROWS < top.size(); row++) {
      Map<Integer, Map<Role, String>> figures = figures(top.subList(row, row + ROWS));
      if (!figures.isEmpty()) {
        return Optional.of(new WideTable(sheet, row, row + ROWS, figures));
      }
    }
    return Optional.empty();
  }

  /** What the heads say if from some column on each has a code, a year and a name; else nothing. */
  private static Map<Integer, Map<Role, String>> figures(List<Row> heads) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    for (int column = 1; column < heads.get(0).cells().size(); column++) {
      Optional<Period> year = PeriodHead.read(heads.get(1).cell(column));
      String code = heads.get(0).cell(column);
      boolean whole =
          year.isPresent()
              && code.matches("[A-Z]+\\d+")
              && !heads.get(ROWS - 1).cell(column).isEmpty();
      if (whole) {
        Map<Role, String> words = new EnumMap<>(Role.class);
        words.put(Role.INDICATOR, code);
        words.put(Role.PERIOD, year.get().code());
        figures.put(column, words);
      } else if (year.isPresent() || !figures.isEmpty()) {
        return Map.of();
      }
    }
    return figures;
  }
}
