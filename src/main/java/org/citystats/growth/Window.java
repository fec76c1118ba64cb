package org.citystats.growth;

import java.util.function.Function;
import org.citystats.formula.Trend;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * The values of a run of years that ends with a period: the same period of each year, all of one
 * vintage, moving from one period to the next. Values before a break are brought to the scope after
 * it, if there is a bridge.
 */
final class Window {

  private final Subject subject;
  private final Series series;
  private final SeriesRows rows;
  private final Bridging bridging;
  private final double[] values;
  private final double[] slacks;
  private final int lag;
  private int position;
  private WhyNot obstacle = WhyNot.NO_VALUE;
  private byte status;
  private int current;

  /** Before the first window of so many years. */
  Window(Subject subject, int years) {
    this.subject = subject;
    this.series = subject.series();
    this.rows = series.rows();
    this.bridging = new Bridging(subject);
    this.values = new double[years];
    this.slacks = new double[years];
    this.lag = subject.perYear();
    int first = 0;
    while (first < series.length() && !series.knows(first)) {
      first++;
    }
    this.position = first + (years - 1) * lag - 1;
  }

  /**
   * The slope of a trend, with its interval, of each window of so many years; without a figure the
   * reason.
   */
  static void trends(Subject subject, int years, Function<double[], Trend> trend, Figures figures) {
    Window window = new Window(subject, years);
    while (window.next()) {
      WhyNot obstacle = window.obstacle();
      if (obstacle == WhyNot.NONE) {
        Trend found = trend.apply(window.values());
        window.value(found.slope(), window.open(figures)).confident(found.low(), found.high());
      } else {
        window.open(figures).none(obstacle);
      }
    }
  }

  /** Moves on to the next period; false if there is none. */
  boolean next() {
    position++;
    if (position >= series.length()) {
      return false;
    }
    status = ObsStatus.NORMAL;
    bridging.none();
    obstacle = Double.isNaN(series.at(position)) ? series.absence(position) : filled();
    return true;
  }

  private WhyNot filled() {
    for (int year = 0; year < values.length - 1; year++) {
      if (Double.isNaN(series.at(positionOf(year)))) {
        return WhyNot.GAP;
      }
    }
    WhyNot broken = series.breakBetween(basePosition(), position);
    return broken == WhyNot.NONE ? ofOneVintage() : bridged(broken);
  }

  private WhyNot ofOneVintage() {
    int[] usable = rows.usable(position).toArray();
    for (int i = usable.length - 1; i >= 0; i--) {
      current = usable[i];
      if (holdsAll()) {
        return isBounded() ? WhyNot.BOUND : WhyNot.NONE;
      }
    }
    return WhyNot.DIFFERENT_VINTAGE;
  }

  private boolean holdsAll() {
    status = ObsStatus.NORMAL;
    for (int year = 0; year < values.length; year++) {
      int row = rows.inVintageOf(positionOf(year), current);
      if (row < 0) {
        return false;
      }
      put(year, row, rows.value(row));
    }
    return true;
  }

  private void put(int year, int row, double value) {
    values[year] = value;
    slacks[year] = row < 0 ? Double.NaN : Slack.of(rows, row);
    status = row < 0 ? status : ObsStatus.derived(status, rows.statusOf(row));
  }

  private boolean isBounded() {
    for (int year = 0; year < values.length; year++) {
      if (rows.boundOf(rows.inVintageOf(positionOf(year), current)) != Bound.EXACT) {
        return true;
      }
    }
    return false;
  }

  private WhyNot bridged(WhyNot broken) {
    current = rows.used(position);
    put(values.length - 1, current, series.at(position));
    for (int year = values.length - 2; year >= 0; year--) {
      int from = positionOf(year);
      if (series.breakBetween(from, position) == WhyNot.NONE) {
        put(year, rows.used(from), series.at(from));
      } else if (bridging.build(position, from)) {
        put(year, bridging.against(), bridging.base());
        slacks[year] = Double.NaN;
      } else {
        return broken;
      }
    }
    return WhyNot.NONE;
  }

  private int positionOf(int year) {
    return position - (values.length - 1 - year) * lag;
  }

  /** The first thing in the way of looking at all years together, or {@link WhyNot#NONE}. */
  WhyNot obstacle() {
    return obstacle;
  }

  /** Whether a value is zero or less, so that it has no logarithm. */
  boolean reachesZero() {
    for (double value : values) {
      if (value <= 0) {
        return true;
      }
    }
    return false;
  }

  /** The values, the oldest first; only without {@link #obstacle}. */
  double[] values() {
    return values;
  }

  /** How far the printed digits let a value be off; {@code NaN} if unknown. */
  double slack(int year) {
    return slacks[year];
  }

  private int basePosition() {
    return positionOf(0);
  }

  /** Opens the figure of the window against its first period. */
  Figures open(Figures figures) {
    return figures.open(position, basePosition());
  }

  /** Ends a figure with a value of the status and vintage of the window. */
  Figures value(double value, Figures figures) {
    return figures.value(value, status, rows.vintage(current)).bridged(bridging.name());
  }
}
