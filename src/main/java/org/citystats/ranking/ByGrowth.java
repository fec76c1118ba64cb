package org.citystats.ranking;

import java.util.HashMap;
import java.util.Map;
import org.citystats.model.Indicator;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * Places by growth on the year before, computed from the levels that stand for the areas.
 *
 * <ul>
 *   <li>Unit: ratio, as rows {@code YOY} of table {@code growth} with origin {@code computed}.
 * </ul>
 */
record ByGrowth() implements RankedMeasure {

  @Override
  public String code() {
    return "growth";
  }

  @Override
  public String unit(String indicatorUnit) {
    return Indicator.RATIO;
  }

  @Override
  public void fill(Subject subject, Sheet sheet) {
    Map<String, Series> series = new HashMap<>();
    subject.standing(sheet).forEach(each -> series.put(each.key().area(), each));
    GrowthRows rows = subject.rows();
    for (int row : rows.of(sheet.line().breakdown())) {
      boolean inLine = rows.period(row).cadence().equals(sheet.line().cadence());
      Series level = rows.area(row) < 0 ? null : series.get(subject.areas()[rows.area(row)]);
      boolean stands =
          inLine && level != null && level.key().basis().code().equals(rows.basis(row));
      if (stands && rows.computed(row)) {
        boolean rounded = subject.rounding() && rows.known(row);
        rows.put(sheet, row, rounded ? half(level, level.position(rows.period(row))) : 0);
      }
    }
  }

  /** What the rounding of both levels leaves open of the rate. */
  private static double half(Series level, int position) {
    int base = position - level.key().cadence().perYear();
    if (level.obstacle(position, base) != WhyNot.NONE) {
      return 0;
    }
    SeriesRows rows = level.rows();
    int now = rows.common(position, base);
    int then = rows.inVintageOf(base, now);
    double ratio = rows.value(now) / rows.value(then);
    double open = rows.step(now) + Math.abs(ratio) * rows.step(then);
    return open / 2 / Math.abs(rows.value(then));
  }
}
