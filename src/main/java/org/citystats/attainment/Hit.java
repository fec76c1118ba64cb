package org.citystats.attainment;

import org.citystats.model.Bound;
import org.citystats.panel.Entry;
import org.citystats.panel.Series;

/**
 * A figure found on a series.
 *
 * @param series the series
 * @param position position of the figure
 * @param fit how its basis fits the one asked for
 */
record Hit(Series series, int position, Fit fit) {

  /** Whether a position of a series holds a value, or as a rate or change tells a direction. */
  static boolean tells(Series series, int position) {
    Bound bound = series.bound(position);
    boolean directed = bound == Bound.UP || bound == Bound.DOWN;
    return directed && !series.key().isLevel() || !Double.isNaN(series.at(position));
  }

  /** The entry in use. */
  Entry entry() {
    return series.entry(position);
  }

  /** The figure as printed. */
  Measured measured(String unit) {
    Entry entry = entry();
    Measured.Figure figure =
        new Measured.Figure(
            entry.value(),
            entry.bound(),
            entry.status(),
            Measured.Origin.PRINTED,
            series.key().basis(),
            entry.vintage(),
            series.period(position));
    Measured measured = Measured.of(figure, unit);
    return fit == Fit.DIFFERS ? measured.with(Remark.BASIS_DIFFERS) : measured;
  }
}
