package org.citystats.growth;

import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** The rows of table {@code growth} of one indicator, as they are made. */
final class GrowthRows {

  private final Columns rows;
  private final String indicator;
  private final PeriodWords periods;
  private final PeriodWords bases;

  GrowthRows(Columns rows, String indicator) {
    this.rows = rows;
    this.indicator = indicator;
    this.periods = new PeriodWords(rows.column(Concepts.TIME_PERIOD));
    this.bases = new PeriodWords(rows.column(Concepts.BASE_PERIOD));
  }

  /** Appends the figures of a series by a measure, in a unit. */
  void computed(Series series, String measure, String unit, Figures figures) {
    for (int figure = 0; figure < figures.size(); figure++) {
      identify(series, figures.breakdown(figure));
      periods.add(figures.period(figure));
      bases.add(figures.base(figure));
      name(measure, Origin.COMPUTED, unit);
      figure(figures.value(figure), figures.reason(figure), figures.status(figure));
      attest(figures.bound(figure), figures.vintage(figure));
      span(figures.low(figure), figures.high(figure), figures.interval(figure));
      rows.column(Concepts.BRIDGE).add(figures.bridge(figure));
      rows.column(Concepts.REMARK).add(figures.remark(figure));
    }
  }

  /** Appends the figures that a series holds as printed, those in use. */
  void printed(Series series, PrintedMeasure measure, String unit) {
    SeriesRows lines = series.rows();
    for (int position = 0; position < series.length(); position++) {
      int row = lines.used(position);
      if (row >= 0) {
        Period period = series.period(position);
        identify(series, series.key().breakdown());
        periods.add(period);
        bases.add(PrintedMeasure.base(period));
        name(measure.name(), Origin.PRINTED, unit);
        double value = lines.value(row);
        boolean missing = Double.isNaN(value);
        byte status =
            (byte) (lines.statusOf(row) | (missing ? ObsStatus.MISSING : ObsStatus.NORMAL));
        figure(value, series.absence(position), status);
        attest(lines.boundOf(row), lines.vintage(row));
        spanOfPrinted(value, lines.step(row) / 2, lines.boundOf(row));
        rows.column(Concepts.BRIDGE).add("");
        rows.column(Concepts.REMARK).add("");
      }
    }
  }

  private void spanOfPrinted(double value, double slack, Bound bound) {
    boolean known = slack > 0 && bound == Bound.EXACT && !Double.isNaN(value);
    span(
        known ? value - slack : Double.NaN,
        known ? value + slack : Double.NaN,
        known ? "rounding" : "");
  }

  private void identify(Series series, String breakdown) {
    rows.column(Concepts.REF_AREA).add(series.key().area());
    rows.column(Concepts.INDICATOR).add(indicator);
    rows.column(Concepts.BREAKDOWN).add(breakdown);
    rows.column(Concepts.BASIS).add(series.key().basis().code());
  }

  private void name(String measure, Origin origin, String unit) {
    rows.column(Concepts.MEASURE).add(measure);
    rows.column(Concepts.ORIGIN).add(origin.code());
    rows.column(Concepts.UNIT_MEASURE).add(unit);
  }

  private void figure(double value, WhyNot reason, byte status) {
    rows.column(Concepts.GROWTH).add(value);
    rows.column(Concepts.WHY_NOT).add(reason.code());
    rows.column(Concepts.OBS_STATUS).add(ObsStatus.letters(status));
  }

  private void attest(Bound bound, String vintage) {
    rows.column(Concepts.BOUND).add(bound.code());
    rows.column(Concepts.VINTAGE).add(vintage);
  }

  private void span(double low, double high, String interval) {
    rows.column(Concepts.GROWTH_LOW).add(low);
    rows.column(Concepts.GROWTH_HIGH).add(high);
    rows.column(Concepts.INTERVAL).add(interval);
  }
}
