package org.citystats.growth;

import org.citystats.formula.Rates;
import org.citystats.model.Bound;
import org.citystats.model.PriceBasis;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/** Finds the likely cause of a difference between printed and computed rates of a series. */
final class Causes {

  /** From how many points on no revision or price change is taken as the cause. */
  private static final double BREAK = 0.1;

  /** What is left of a difference when both are the same number. */
  private static final double NOTHING = 1e-9;

  private final Series rates;
  private final Subject levels;
  private final boolean logarithmic;

  Causes(Series rates, Subject levels) {
    this.rates = rates;
    this.levels = levels;
    this.logarithmic = isLogarithmic();
  }

  /** Whether most of the rates are differences of logarithms and not plain rates. */
  private boolean isLogarithmic() {
    Comparison pair = Comparison.unbridged(levels);
    int logs = 0;
    int others = 0;
    for (int position = 0; position < rates.length(); position++) {
      pair.at(levels.series().position(rates.period(position)));
      if (isFirm(position) && pair.obstacleToRate() == WhyNot.NONE && pair.value() > 0) {
        boolean log = agrees(position, Rates.logarithmic(pair.value(), pair.base()), pair);
        boolean ratio = agrees(position, Rates.rate(pair.value(), pair.base()), pair);
        logs += log && !ratio ? 1 : 0;
        others += log ? 0 : 1;
      }
    }
    return logs > others;
  }

  private boolean isFirm(int position) {
    return !Double.isNaN(rates.at(position)) && rates.bound(position) == Bound.EXACT;
  }

  /** Whether a computed figure is the printed one within what the digits of all inputs allow. */
  private boolean agrees(int position, double computed, Comparison pair) {
    SeriesRows rows = rates.rows();
    int row = rows.used(position);
    double slack = orNothing(Slack.of(rows, row));
    double relative =
        orNothing((pair.most() - pair.value()) / pair.value())
            + orNothing((pair.baseMost() - pair.base()) / pair.base());
    double allowed = slack + (1 + Math.abs(computed)) * relative + NOTHING * Math.abs(computed);
    return Math.abs(rows.value(row) - computed) <= allowed;
  }

  private static double orNothing(double slack) {
    return Double.isNaN(slack) ? 0 : slack;
  }

  /** The code of the likely cause where both rates are there; empty for a bound. */
  String of(int position, Comparison pair) {
    if (!isFirm(position) || pair.bound() != Bound.EXACT) {
      return "";
    }
    double computed = Rates.rate(pair.value(), pair.base());
    boolean log =
        logarithmic && agrees(position, Rates.logarithmic(pair.value(), pair.base()), pair);
    Cause cause =
        log
            ? Cause.LOGARITHMIC
            : agrees(position, computed, pair)
                ? Cause.EQUAL_WITHIN_ROUNDING
                : different(position, pair, computed);
    return cause.code();
  }

  private Cause different(int position, Comparison pair, double computed) {
    PriceBasis basis = rates.key().basis();
    if (isTwoYearAverage(position, pair)) {
      return Cause.TWO_YEAR_AVERAGE;
    }
    if (isRevised(position, pair)) {
      return Cause.REVISED_BASE;
    }
    if (Math.abs(rates.at(position) - computed) > BREAK) {
      return Cause.SUSPECTED_BREAK;
    }
    if (basis != levels.key().basis()) {
      if (basis == PriceBasis.COMPARABLE) {
        return Cause.ADJUSTED_SCOPE;
      }
      if (basis == PriceBasis.REAL) {
        return Cause.REAL_AGAINST_NOMINAL;
      }
    }
    boolean same = rates.rows().vintage(rates.rows().used(position)).equals(pair.vintage());
    return same ? Cause.BASE_OR_SCOPE : Cause.OTHER_VINTAGE;
  }

  private boolean isTwoYearAverage(int position, Comparison pair) {
    int before = pair.position() - 2 * levels.perYear();
    Series series = levels.series();
    if (series.obstacle(pair.position(), before) != WhyNot.NONE || !(series.at(before) > 0)) {
      return false;
    }
    double average = Rates.compoundAnnual(series.at(pair.position()), series.at(before), 2);
    return agrees(position, average, pair);
  }

  private boolean isRevised(int position, Comparison pair) {
    SeriesRows rows = levels.series().rows();
    return rows.usable(pair.basePosition())
        .mapToDouble(rows::value)
        .filter(base -> base > 0 && base != pair.base())
        .anyMatch(base -> agrees(position, Rates.rate(pair.value(), base), pair));
  }

  /** The code of what keeps the rate from being computed, empty if it is no known cause. */
  String ofObstacle(Comparison pair, WhyNot obstacle) {
    if (obstacle == WhyNot.BOUNDARY_CHANGE) {
      return Cause.BOUNDARY.code();
    }
    if (obstacle == WhyNot.LEVEL_BREAK) {
      return broken(pair);
    }
    boolean stopped =
        obstacle == WhyNot.NO_VALUE
            && pair.position() > pair.lastValue()
            && !Double.isNaN(levels.series().at(pair.basePosition()));
    return stopped ? Cause.LEVEL_STOPPED.code() : "";
  }

  private String broken(Comparison pair) {
    String kind = "";
    for (int at : levels.series().breaks().positions(pair.basePosition(), pair.position())) {
      for (SeriesBreak found : levels.series().breaks().at(at)) {
        kind = found.kind().equals("census") ? Cause.CENSUS.code() : Cause.DEFINITION.code();
      }
    }
    return kind;
  }
}
