package org.citystats.spatial;

import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** The rows of table {@code spatial} of one indicator, as they are made. */
public final class SpatialRows {

  private final Columns rows;
  private final Panel panel;

  SpatialRows(Columns rows, Panel panel) {
    this.rows = rows;
    this.panel = panel;
  }

  /** The rows. */
  Columns columns() {
    return rows;
  }

  /**
   * What a figure is of.
   *
   * @param mosaic the parts of an area
   * @param measure code of the measure
   * @param period ordinal of the period
   * @param base ordinal of the base period, that of the period itself if there is none
   * @param area code of one of the parts; that of the area itself if it is of all of them
   */
  record Place(Mosaic mosaic, String measure, int period, int base, String area) {

    /** A figure of all parts in one period. */
    static Place of(Mosaic mosaic, String measure, int period) {
      return new Place(mosaic, measure, period, period, mosaic.whole());
    }
  }

  /**
   * A figure, and what it rests on.
   *
   * @param value the figure, {@code NaN} if there is none
   * @param low lower end of its interval, {@code NaN} if it has none
   * @param high upper end of its interval, {@code NaN} if it has none
   * @param reason why there is none, or {@link WhyNot#NONE}
   * @param status status bits
   * @param parts how many parts have a value
   */
  record Figure(double value, double low, double high, WhyNot reason, byte status, int parts) {

    static Figure of(double value, Slice slice) {
      boolean known = Double.isFinite(value);
      return known
          ? new Figure(
              value, Double.NaN, Double.NaN, WhyNot.NONE, slice.status(), slice.areas().size())
          : none(WhyNot.ZERO_BASE, slice);
    }

    static Figure none(WhyNot reason, Slice slice) {
      return new Figure(
          Double.NaN, Double.NaN, Double.NaN, reason, ObsStatus.MISSING, slice.areas().size());
    }

    Figure between(double lower, double upper) {
      return new Figure(value, lower, upper, reason, status, parts);
    }
  }

  /** Appends a figure of a place, in a unit; {@code *} is that of the indicator. */
  void add(Place place, String unit, Figure figure) {
    Mosaic mosaic = place.mosaic();
    rows.column(Concepts.WHOLE_AREA).add(mosaic.whole());
    rows.column(Concepts.INDICATOR).add(panel.indicator());
    rows.column(Concepts.BREAKDOWN).add(mosaic.like().breakdown());
    rows.column(Concepts.BASIS).add(mosaic.like().basis().code());
    rows.column(Concepts.TIME_PERIOD).add(mosaic.period(place.period()).code());
    rows.column(Concepts.MEASURE).add(place.measure());
    rows.column(Concepts.BASE_PERIOD).add(mosaic.period(place.base()).code());
    rows.column(Concepts.REF_AREA).add(place.area());
    rows.column(Concepts.SPREAD).add(figure.value());
    rows.column(Concepts.UNIT_MEASURE).add(unit.equals("*") ? panel.unit() : unit);
    rows.column(Concepts.WHY_NOT).add(figure.reason().code());
    rows.column(Concepts.OBS_STATUS).add(ObsStatus.letters(figure.status()));
    rows.column(Concepts.PARTS).add((long) figure.parts());
    rows.column(Concepts.SPREAD_LOW).add(figure.low());
    rows.column(Concepts.SPREAD_HIGH).add(figure.high());
  }
}
