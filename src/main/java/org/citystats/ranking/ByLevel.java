package org.citystats.ranking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;
import org.citystats.panel.Vintages;

/**
 * Places by the plain value.
 *
 * <ul>
 *   <li>Areas are compared within the vintage that holds most of them for the period, the newer one
 *       of equals; an area that it does not hold counts with its newest.
 *   <li>A bound is no value: {@code bound}.
 * </ul>
 */
record ByLevel() implements RankedMeasure {

  @Override
  public String code() {
    return "level";
  }

  @Override
  public String unit(String indicatorUnit) {
    return indicatorUnit;
  }

  @Override
  public void fill(Subject subject, Sheet sheet) {
    List<Series> standing = subject.standing(sheet);
    int[] areas = standing.stream().mapToInt(each -> subject.area(each.key().area())).toArray();
    for (int at = 0; at < sheet.periods(); at++) {
      String common = common(standing, sheet, at);
      for (int i = 0; i < areas.length; i++) {
        Series series = standing.get(i);
        int position = series.position(sheet.period(at));
        if (series.knows(position)) {
          put(series, row(series.rows(), position, common), sheet, new int[] {at, areas[i]});
        }
      }
    }
  }

  private static void put(Series series, int row, Sheet sheet, int[] where) {
    SeriesRows rows = series.rows();
    int at = where[0];
    int area = where[1];
    if (Double.isNaN(rows.value(row))) {
      sheet.none(at, area, series.absence(series.position(sheet.period(at))));
    } else if (rows.boundOf(row).open()) {
      sheet.none(at, area, WhyNot.BOUND);
    } else {
      sheet.value(at, area, rows.value(row), rows.step(row) / 2);
      sheet.status(at, area, rows.statusOf(row));
    }
  }

  /** The row of the common vintage if it has a value, else the one in use. */
  private static int row(SeriesRows rows, int position, String common) {
    int used = rows.used(position);
    if (common.isEmpty() || rows.vintage(used).equals(common)) {
      return used;
    }
    return rows.usable(position)
        .filter(row -> rows.vintage(row).equals(common) && !Double.isNaN(rows.value(row)))
        .findFirst()
        .orElse(used);
  }

  /** The vintage that holds most areas, the newer one of equals; empty if nobody has a choice. */
  private static String common(List<Series> standing, Sheet sheet, int at) {
    boolean choice = false;
    for (int i = 0; i < standing.size() && !choice; i++) {
      Series series = standing.get(i);
      choice = series.rows().count(series.position(sheet.period(at))) > 1;
    }
    return choice ? counted(standing, sheet, at) : "";
  }

  private static String counted(List<Series> standing, Sheet sheet, int at) {
    Map<String, Integer> counts = new TreeMap<>(Vintages.OLDEST_FIRST);
    for (Series series : standing) {
      SeriesRows rows = series.rows();
      rows.usable(series.position(sheet.period(at)))
          .filter(row -> !Double.isNaN(rows.value(row)))
          .forEach(row -> counts.merge(rows.vintage(row), 1, Integer::sum));
    }
    String common = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= most) {
        common = count.getKey();
        most = count.getValue();
      }
    }
    return common;
  }
}
