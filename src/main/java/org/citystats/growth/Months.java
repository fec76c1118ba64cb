package org.citystats.growth;

import org.citystats.model.Bound;
import org.citystats.model.Cadence;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * Single periods of a series that counts from January on: what each month, or each quarter if only
 * quarters are published, adds to what was counted before it. The count begins anew each January;
 * where January is published with February only, the two are one. December closes with the year.
 */
final class Months {

  private static final int YEAR = 12;

  private final Series cumulative;
  private final Series years;
  private final int step;
  private final int offset;

  /** Of a cumulative series, with the whole years beside it. */
  Months(Subject subject) {
    this.cumulative = subject.series();
    this.years = subject.levels(Cadence.ANNUAL).orElse(null);
    this.offset = Math.floorMod(cumulative.period(0).ordinal(), YEAR);
    this.step = step();
  }

  /** Three if every figure closes a quarter, else one. */
  private int step() {
    for (int position = 0; position < cumulative.length(); position++) {
      if (!Double.isNaN(cumulative.at(position)) && month(position) % 3 != 0) {
        return 1;
      }
    }
    return 3;
  }

  private int month(int position) {
    return Math.floorMod(offset + position, YEAR) + 1;
  }

  /** How many positions there are, up to the December behind the last one if it can be given. */
  int length() {
    int last = cumulative.length() - 1;
    boolean closes = month(last) + step == YEAR && years != null && years.knows(yearOf(last));
    return closes ? cumulative.length() + step : cumulative.length();
  }

  /** Whether a position closes a single period of which something is known. */
  boolean isAsked(int position) {
    boolean closes = month(position) % step == 0;
    return closes && (isDecember(position) ? yearKnown(position) : isWithin(position));
  }

  private boolean yearKnown(int position) {
    return years != null && years.knows(yearOf(position));
  }

  /**
   * Months before the first and behind the last of a series are not asked for, nor January alone.
   */
  private boolean isWithin(int position) {
    return position < cumulative.length()
        && !(month(position) == 1 && Double.isNaN(cumulative.at(position)));
  }

  private boolean isDecember(int position) {
    return month(position) == YEAR;
  }

  private int yearOf(int position) {
    return years.position(Period.year(cumulative.period(position).endYear()));
  }

  /** Whether January and February are one there. */
  boolean isJoint(int position) {
    return step == 1 && month(position) == 2 && Double.isNaN(cumulative.at(position - 1));
  }

  /** The single period that a position closes. */
  Period period(int position, boolean joint) {
    int year = cumulative.period(position).endYear();
    int month = month(position);
    if (joint) {
      return Period.yearToDate(year, month);
    }
    return step == 1 ? Period.month(year, month) : Period.quarter(year, month / step);
  }

  /** What is subtracted to get the period: the count before it, or nothing at the year's start. */
  Period base(int position, boolean joint) {
    int month = month(position);
    boolean start = joint || month <= step;
    return start ? period(position, joint) : cumulative.period(position - step);
  }

  /** The single figure that a position closes, January and February as one if asked so. */
  Single at(int position, boolean joint) {
    SeriesRows rows = isDecember(position) ? years.rows() : cumulative.rows();
    Series series = isDecember(position) ? years : cumulative;
    int place = isDecember(position) ? yearOf(position) : position;
    if (Double.isNaN(series.at(place))) {
      return Single.none(series.absence(place));
    }
    if (joint || month(position) <= step) {
      return Single.of(rows, rows.used(place));
    }
    if (Double.isNaN(cumulative.at(position - step))) {
      return Single.none(WhyNot.GAP);
    }
    if (cumulative.breakBetween(position - step, position) != WhyNot.NONE) {
      return Single.none(cumulative.breakBetween(position - step, position));
    }
    return series
        .rows()
        .usable(place)
        .map(i -> -i)
        .sorted()
        .map(i -> -i)
        .filter(row -> !Double.isNaN(rows.value(row)))
        .filter(row -> cumulative.rows().inVintageOf(position - step, rows, row) >= 0)
        .mapToObj(row -> less(rows, row, position))
        .findFirst()
        .orElseGet(() -> Single.none(WhyNot.DIFFERENT_VINTAGE));
  }

  private Single less(SeriesRows rows, int row, int position) {
    int before = cumulative.rows().inVintageOf(position - step, rows, row);
    return Single.of(rows, row).less(Single.of(cumulative.rows(), before));
  }

  /**
   * A single figure.
   *
   * @param value the figure, {@code NaN} if there is none
   * @param slack how far the printed digits let it be off, {@code NaN} if unknown
   * @param obstacle why there is none, or {@link WhyNot#NONE}
   * @param status status bits
   * @param vintage the vintage
   */
  record Single(double value, double slack, WhyNot obstacle, byte status, String vintage) {

    static Single none(WhyNot obstacle) {
      return new Single(Double.NaN, Double.NaN, obstacle, ObsStatus.MISSING, "");
    }

    static Single of(SeriesRows rows, int row) {
      return rows.boundOf(row) == Bound.EXACT
          ? new Single(
              rows.value(row),
              Slack.of(rows, row),
              WhyNot.NONE,
              ObsStatus.derived(rows.statusOf(row), ObsStatus.NORMAL),
              rows.vintage(row))
          : none(WhyNot.BOUND);
    }

    Single less(Single other) {
      if (obstacle != WhyNot.NONE || other.obstacle != WhyNot.NONE) {
        return obstacle != WhyNot.NONE ? this : other;
      }
      return new Single(
          org.citystats.formula.Rates.change(value, other.value),
          slack + other.slack,
          WhyNot.NONE,
          ObsStatus.derived(status, other.status),
          vintage);
    }
  }
}
