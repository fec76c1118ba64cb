package org.citystats.growth;

import java.util.function.IntFunction;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
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
    int size = figures.size();
    identify(series, size);
    name(measure, Origin.COMPUTED, unit, size);
    Column breakdowns = rows.column(Concepts.BREAKDOWN);
    for (int figure = 0; figure < size; figure++) {
      breakdowns.add(figures.breakdown(figure));
      periods.add(figures.period(figure));
      bases.add(figures.base(figure));
    }
    values(figures);
    words(Concepts.VINTAGE, size, figures::vintage);
    words(Concepts.INTERVAL, size, figures::interval);
    words(Concepts.BRIDGE, size, figures::bridge);
    words(Concepts.REMARK, size, figures::remark);
  }

  private void values(Figures figures) {
    Column values = rows.column(Concepts.GROWTH);
    Column lows = rows.column(Concepts.GROWTH_LOW);
    Column highs = rows.column(Concepts.GROWTH_HIGH);
    for (int figure = 0; figure < figures.size(); figure++) {
      values.add(figures.value(figure));
      lows.add(figures.low(figure));
      highs.add(figures.high(figure));
    }
    words(Concepts.WHY_NOT, figures.size(), figure -> figures.reason(figure).code());
    words(Concepts.OBS_STATUS, figures.size(), figure -> ObsStatus.letters(figures.status(figure)));
    words(Concepts.BOUND, figures.size(), figure -> figures.bound(figure).code());
  }

  private void words(Concept concept, int size, IntFunction<String> word) {
    Column column = rows.column(concept);
    for (int figure = 0; figure < size; figure++) {
      column.add(word.apply(figure));
    }
  }

  /** Appends the figures that a series holds as printed, those in use. */
  void printed(Series series, PrintedMeasure measure, String unit) {
    SeriesRows lines = series.rows();
    for (int position = 0; position < series.length(); position++) {
      int row = lines.used(position);
      if (row >= 0) {
        Period period = series.period(position);
        identify(series, 1);
        rows.column(Concepts.BREAKDOWN).add(series.key().breakdown());
        periods.add(period);
        bases.add(PrintedMeasure.base(period));
        name(measure.name(), Origin.PRINTED, unit, 1);
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

  private void identify(Series series, int times) {
    rows.column(Concepts.REF_AREA).repeat(series.key().area(), times);
    rows.column(Concepts.INDICATOR).repeat(indicator, times);
    rows.column(Concepts.BASIS).repeat(series.key().basis().code(), times);
  }

  private void name(String measure, Origin origin, String unit, int times) {
    rows.column(Concepts.MEASURE).repeat(measure, times);
    rows.column(Concepts.ORIGIN).repeat(origin.code(), times);
    rows.column(Concepts.UNIT_MEASURE).repeat(unit, times);
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
