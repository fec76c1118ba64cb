package org.citystats.growth;

import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Entry;
import org.citystats.panel.Series;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** The rows of table {@code growth} of one indicator, as they are made. */
final class GrowthRows {

  private final Columns rows;
  private final String indicator;

  GrowthRows(Columns rows, String indicator) {
    this.rows = rows;
    this.indicator = indicator;
  }

  /** Appends the figures of a series by a measure, in a unit. */
  void computed(Series series, String measure, String unit, Figures figures) {
    for (int figure = 0; figure < figures.size(); figure++) {
      Period base = series.period(figures.base(figure));
      identify(series, series.period(figures.position(figure)), base);
      name(measure, Origin.COMPUTED, unit);
      figure(figures.value(figure), figures.reason(figure), figures.status(figure));
      attest(Bound.EXACT, figures.vintage(figure));
    }
  }

  /** Appends the figures that a series holds as printed, those in use. */
  void printed(Series series, PrintedMeasure measure, String unit) {
    for (int position = 0; position < series.length(); position++) {
      if (series.knows(position)) {
        Entry entry = series.entry(position);
        Period period = series.period(position);
        identify(series, period, PrintedMeasure.base(period));
        name(measure.name(), Origin.PRINTED, unit);
        boolean missing = Double.isNaN(entry.value());
        byte status = (byte) (entry.status() | (missing ? ObsStatus.MISSING : ObsStatus.NORMAL));
        figure(entry.value(), entry.absent(), status);
        attest(entry.bound(), entry.vintage());
      }
    }
  }

  private void identify(Series series, Period period, Period base) {
    rows.column(Concepts.REF_AREA).add(series.key().area());
    rows.column(Concepts.INDICATOR).add(indicator);
    rows.column(Concepts.BREAKDOWN).add(series.key().breakdown());
    rows.column(Concepts.BASIS).add(series.key().basis().code());
    rows.column(Concepts.TIME_PERIOD).add(period.code());
    rows.column(Concepts.BASE_PERIOD).add(base.code());
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
}
