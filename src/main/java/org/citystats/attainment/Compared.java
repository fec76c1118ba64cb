package org.citystats.attainment;

import org.citystats.formula.Rates;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Entry;
import org.citystats.panel.Series;

/**
 * A level and the base that it is compared with, of one vintage.
 *
 * @param obstacle what is in the way, or {@link WhyNot#NONE}
 * @param base value of the base
 * @param figure the level, computed with from here on
 * @param remark what to know about the base, {@code null} if nothing
 * @param slack how far the rate may be off because both are rounded
 */
record Compared(WhyNot obstacle, double base, Measured.Figure figure, Remark remark, double slack) {

  /**
   * The comparison of a level with its base; the base printed with the target stands in for a gap.
   */
  static Compared of(Hit level, Since since, double printedBase) {
    Series series = level.series();
    int first = series.position(since.first());
    int last = series.position(since.last());
    WhyNot obstacle = obstacle(series, level.position(), first, last);
    if (obstacle == WhyNot.NONE) {
      return ofData(level, first, last);
    }
    boolean absent = obstacle == WhyNot.NO_BASE || obstacle == WhyNot.GAP;
    WhyNot broken = series.breakBetween(last, level.position());
    boolean replaced = absent && broken == WhyNot.NONE && !series.bound(level.position()).open();
    if (replaced && !Double.isNaN(printedBase)) {
      Measured.Figure figure = figure(level, level.entry(), level.entry().status());
      return new Compared(WhyNot.NONE, printedBase, figure, Remark.BASE_FROM_TARGET, 0);
    }
    return new Compared(obstacle, Double.NaN, null, null, 0);
  }

  private static WhyNot obstacle(Series series, int position, int first, int last) {
    for (int base = last; base >= first; base--) {
      WhyNot obstacle = series.obstacle(position, base);
      if (obstacle != WhyNot.NONE) {
        return obstacle;
      }
      String vintage = series.current(position, base).vintage();
      if (!vintage.equals(series.current(position, last).vintage())) {
        return WhyNot.DIFFERENT_VINTAGE;
      }
    }
    return WhyNot.NONE;
  }

  private static Compared ofData(Hit level, int first, int last) {
    Series series = level.series();
    Entry current = series.current(level.position(), last);
    byte status = current.status();
    double sum = 0;
    for (int at = first; at <= last; at++) {
      Entry base = series.base(level.position(), at);
      sum = Decimals.plus(sum, base.value());
      status = ObsStatus.derived(status, base.status());
    }
    double base = first == last ? sum : sum / (last - first + 1);
    double shares = Rounding.share(current) + Rounding.share(series.base(level.position(), last));
    double slack = Math.abs(current.value() / base) * shares;
    return new Compared(WhyNot.NONE, base, figure(level, current, status), null, slack);
  }

  private static Measured.Figure figure(Hit level, Entry current, byte status) {
    return new Measured.Figure(
        current.value(),
        Bound.EXACT,
        status,
        Measured.Origin.COMPUTED,
        level.series().key().basis(),
        current.vintage(),
        level.series().period(level.position()));
  }

  /** What is in the way of a rate, zero and negative bases included. */
  WhyNot obstacleToRate() {
    return obstacle == WhyNot.NONE ? Rates.obstacle(figure.value(), base) : obstacle;
  }

  /** A figure derived from the comparison. */
  Measured measured(double value, String unit) {
    Measured measured =
        Measured.of(figure.valued(value), unit).from(new Measured.Start(null, base));
    return remark == null ? measured : measured.with(remark);
  }
}
