package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * The sum of all values up to a period. A period without a value has no running total; those behind
 * it count what is known and say so.
 */
record RunningTotal() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "RUNNING_TOTAL",
        "Running total since the first period",
        "sum of all values up to the period; base = the first period; remark `gap_before` where a"
            + " value is missing before it",
        "the unit of the indicator",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(WhyNot.BOUND, WhyNot.LEVEL_BREAK, WhyNot.BOUNDARY_CHANGE)),
        "SDMX, VTL 2.1 reference manual (2024), flow_to_stock, with missing flows kept missing");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.isCumulative() ? Optional.empty() : Units.relative(subject, subject.unit());
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series series = subject.series();
    SeriesRows rows = series.rows();
    int first = -1;
    double total = 0;
    byte status = ObsStatus.NORMAL;
    for (int position = 0; position < series.length(); position++) {
      int row = rows.used(position);
      first = first < 0 && row >= 0 && !Double.isNaN(rows.value(row)) ? position : first;
      WhyNot obstacle = obstacle(series, first, position);
      figures.open(position, Math.max(first, 0));
      if (obstacle == WhyNot.NONE) {
        total += rows.value(row);
        status = ObsStatus.derived(status, rows.statusOf(row));
        figures.value(total, status, rows.vintage(row));
        figures.remark(hasGap(series, first, position) ? "gap_before" : "");
      } else {
        figures.none(obstacle);
      }
    }
  }

  private static WhyNot obstacle(Series series, int first, int position) {
    if (Double.isNaN(series.at(position))) {
      return series.absence(position);
    }
    WhyNot broken = series.breakBetween(first, position);
    return broken != WhyNot.NONE
        ? broken
        : series.bound(position) == Bound.EXACT ? WhyNot.NONE : WhyNot.BOUND;
  }

  private static boolean hasGap(Series series, int first, int position) {
    for (int place = first; place < position; place++) {
      if (Double.isNaN(series.at(place)) || series.bound(place) != Bound.EXACT) {
        return true;
      }
    }
    return false;
  }
}
