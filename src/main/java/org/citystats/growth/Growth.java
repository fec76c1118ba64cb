package org.citystats.growth;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.schema.Columns;
import org.citystats.schema.Tables;

/**
 * The growth figures of one indicator, computed ones and printed ones side by side.
 *
 * <ul>
 *   <li>In: a panel. Plain values ({@code level}) are compared with earlier ones of their series;
 *       those of spans of years are not. Series of {@code growth}, {@code avg_growth} and {@code
 *       change} are passed on as printed.
 *   <li>Out: rows of table {@code growth}, in its order. A computed row for every period, from the
 *       first known to the last, whose base period is not before the first; a printed row for every
 *       period of which something is printed.
 *   <li>Unit: rates are ratios, changes are in the unit of the indicator, those of shares in {@code
 *       pp}. Shares and rates get no rate of their own.
 *   <li>No figure: the row carries the code of the reason and the status {@code O}.
 * </ul>
 */
public final class Growth {

  private final List<GrowthMeasure> measures;

  /** By all measures. */
  public Growth() {
    this(GrowthMeasures.ALL);
  }

  /** By some measures. */
  public Growth(List<GrowthMeasure> measures) {
    this.measures = List.copyOf(measures);
  }

  /** The growth figures of a panel, series by series and measure by measure. */
  public Columns of(Panel panel) {
    Columns columns = new Columns(Tables.GROWTH_FIGURES);
    GrowthRows rows = new GrowthRows(columns, panel.indicator());
    Figures figures = new Figures();
    for (Series series : panel.series()) {
      if (isCompared(series)) {
        compare(series, panel.unit(), figures, rows);
      }
      PrintedMeasure.of(series.key())
          .ifPresent(measure -> rows.printed(series, measure, measure.unit(panel.unit())));
    }
    return columns.sorted();
  }

  private static boolean isCompared(Series series) {
    return series.key().isLevel() && series.key().cadence().kind() != Cadence.Kind.SPAN;
  }

  private void compare(Series series, String base, Figures figures, GrowthRows rows) {
    for (GrowthMeasure measure : measures) {
      Optional<String> unit = measure.unit(base);
      if (unit.isPresent()) {
        figures.clear();
        measure.of(series, figures);
        rows.computed(series, measure.note().code(), unit.get(), figures);
      }
    }
  }
}
