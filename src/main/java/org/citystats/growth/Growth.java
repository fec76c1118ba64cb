package org.citystats.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;
import org.citystats.schema.Columns;
import org.citystats.schema.Tables;

/**
 * The growth figures of one indicator, computed ones and printed ones side by side.
 *
 * <ul>
 *   <li>In: a panel. Plain values ({@code level}) are compared with earlier ones of their series,
 *       with the whole they are a part of, and with what is printed beside them; those of spans of
 *       years are not. Series of {@code growth}, {@code avg_growth} and {@code change} are passed
 *       on as printed.
 *   <li>Out: rows of table {@code growth}, in its order. A computed row for every period, from the
 *       first known to the last, whose base period is not before the first, index numbers also
 *       before their base; a printed row for every period of which something is printed.
 *   <li>Unit: rates are ratios, changes are in the unit of the indicator, those of shares in {@code
 *       pp}. Shares and rates get no rate of their own.
 *   <li>No figure: the row carries the code of the reason and the status {@code O}.
 *   <li>Each series is walked once for each measure asked for; a measure not asked for costs
 *       nothing.
 * </ul>
 */
public final class Growth {

  private final List<GrowthMeasure> measures;
  private final Surroundings around;

  /** By the measures that are computed unless others are asked for. */
  public Growth() {
    this(GrowthMeasures.USUAL, Surroundings.UNKNOWN);
  }

  /** By some measures, with what is known around the indicator. */
  public Growth(List<GrowthMeasure> measures, Surroundings around) {
    this.measures = List.copyOf(measures);
    this.around = around;
  }

  /** The growth figures of a panel, series by series and measure by measure. */
  public Columns of(Panel panel) {
    Columns columns = new Columns(Tables.GROWTH_FIGURES);
    GrowthRows rows = new GrowthRows(columns, panel.indicator());
    Figures figures = new Figures();
    for (List<Series> ofArea : runs(panel.series(), SeriesKey::area)) {
      for (List<Series> beside : runs(ofArea, SeriesKey::breakdown)) {
        Subject.Neighbours neighbours = new Subject.Neighbours(ofArea, beside);
        for (Series series : beside) {
          compute(new Subject(series, neighbours, panel, around), figures, rows);
        }
      }
    }
    return columns.sorted();
  }

  /** The runs of series that share a part of their keys, of series in the order of keys. */
  private static List<List<Series>> runs(List<Series> all, Function<SeriesKey, String> part) {
    List<List<Series>> runs = new ArrayList<>();
    for (int from = 0, to = 1; from < all.size(); from = to++) {
      String shared = part.apply(all.get(from).key());
      while (to < all.size() && part.apply(all.get(to).key()).equals(shared)) {
        to++;
      }
      runs.add(all.subList(from, to));
    }
    return runs;
  }

  private void compute(Subject subject, Figures figures, GrowthRows rows) {
    Series series = subject.series();
    for (GrowthMeasure measure : measures) {
      Optional<String> unit = measure.unit(subject);
      if (unit.isPresent()) {
        figures.begin(series);
        measure.of(subject, figures);
        rows.computed(series, measure.note().code(), unit.get(), figures);
      }
    }
    PrintedMeasure.of(series.key())
        .ifPresent(measure -> rows.printed(series, measure, measure.unit(subject.unit())));
  }
}
