package org.citystats.ranking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Indicator;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Places by growth on the year before as the offices print it.
 *
 * <ul>
 *   <li>Unit: ratio, as rows {@code YOY} of table {@code growth} with origin {@code printed}.
 *   <li>On one price basis for all areas: that of most printed figures of the breakdown, the first
 *       by its code of equals. Growth on unlike bases is never ranked together.
 * </ul>
 */
record ByPrintedGrowth() implements RankedMeasure {

  @Override
  public String code() {
    return "growth_printed";
  }

  @Override
  public String unit(String indicatorUnit) {
    return Indicator.RATIO;
  }

  @Override
  public void fill(Subject subject, Sheet sheet) {
    GrowthRows rows = subject.rows();
    int[] all = rows.of(sheet.line().breakdown());
    Optional<String> basis = basis(rows, all);
    if (basis.isEmpty()) {
      return;
    }
    Map<String, Series> printed =
        subject.rounding() ? printed(subject, sheet, basis.get()) : Map.of();
    for (int row : all) {
      boolean inLine = rows.period(row).cadence().equals(sheet.line().cadence());
      if (inLine && !rows.computed(row) && rows.basis(row).equals(basis.get())) {
        Series series = rows.area(row) < 0 ? null : printed.get(subject.areas()[rows.area(row)]);
        int at = series == null ? -1 : series.position(rows.period(row));
        boolean known = series != null && series.knows(at);
        rows.put(sheet, row, known ? series.rows().step(series.rows().used(at)) / 2 : 0);
      }
    }
  }

  private static Optional<String> basis(GrowthRows rows, int[] all) {
    Map<String, Integer> figures = new TreeMap<>();
    for (int row : all) {
      if (!rows.computed(row) && rows.known(row)) {
        figures.merge(rows.basis(row), 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> each : figures.entrySet()) {
      most = most == null || each.getValue() > figures.get(most) ? each.getKey() : most;
    }
    return Optional.ofNullable(most);
  }

  private static Map<String, Series> printed(Subject subject, Sheet sheet, String basis) {
    Map<String, Series> printed = new HashMap<>();
    for (Series series : subject.panel().series()) {
      SeriesKey key = series.key();
      boolean inLine =
          key.breakdown().equals(sheet.line().breakdown())
              && key.cadence().equals(sheet.line().cadence());
      if (inLine && key.measure().equals(SeriesKey.GROWTH) && key.basis().code().equals(basis)) {
        printed.put(key.area(), series);
      }
    }
    return printed;
  }
}
