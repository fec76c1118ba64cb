package org.citystats.growth;

import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * The level of the year before that follows from a level and the rate printed beside it: {@code
 * level / (1 + rate)}.
 *
 * @param level the level, {@code NaN} if there is none
 * @param low its smallest value by the printed digits, {@code NaN} if unknown
 * @param high its largest value by the printed digits, {@code NaN} if unknown
 * @param bound how it stands to the true one
 * @param obstacle why there is none, or {@link WhyNot#NONE}
 * @param status status bits
 * @param vintage vintage of the rate
 */
record ImpliedLevel(
    double level,
    double low,
    double high,
    Bound bound,
    WhyNot obstacle,
    byte status,
    String vintage) {

  /** There is none, for a reason. */
  static ImpliedLevel none(WhyNot obstacle) {
    return new ImpliedLevel(
        Double.NaN, Double.NaN, Double.NaN, Bound.EXACT, obstacle, ObsStatus.MISSING, "");
  }

  /** Of a printed rate and the level of its period, of the vintage of the rate if it has one. */
  static ImpliedLevel of(Series rates, Series levels, int position) {
    Period period = rates.period(position);
    int at = levels.position(period);
    if (Double.isNaN(rates.at(position))) {
      return none(rates.absence(position));
    }
    if (Double.isNaN(levels.at(at))) {
      return none(levels.absence(at));
    }
    int rate = rates.rows().used(position);
    int same = levels.rows().inVintageOf(at, rates.rows(), rate);
    return of(rates.rows(), rate, levels.rows(), same < 0 ? levels.rows().used(at) : same);
  }

  private static ImpliedLevel of(SeriesRows rates, int rate, SeriesRows levels, int row) {
    double factor = 1 + rates.value(rate);
    Bound bound = Bounds.carried(levels.boundOf(row), rates.boundOf(rate));
    if (factor <= 0 || bound == null) {
      return none(
          bound == null ? WhyNot.BOUND : factor == 0 ? WhyNot.ZERO_BASE : WhyNot.NEGATIVE_BASE);
    }
    double off = Slack.of(levels, row);
    double slack = Slack.of(rates, rate);
    double value = levels.value(row);
    return new ImpliedLevel(
        value / factor,
        (value - off) / (factor + slack),
        factor > slack ? (value + off) / (factor - slack) : Double.NaN,
        bound,
        WhyNot.NONE,
        ObsStatus.derived(levels.statusOf(row), rates.statusOf(rate)),
        rates.vintage(rate));
  }
}
