package org.citystats.attainment;

import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Unit;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Where the figures of an ask are looked for: the panel of its indicator.
 *
 * @param ask what is asked
 * @param panel figures of the indicator
 * @param peers areas that are compared with one another
 */
record Shelf(Ask ask, Panel panel, Peers peers) {

  /** The same shelf for another ask of the same indicator. */
  Shelf asking(Ask other) {
    return new Shelf(other, panel, peers);
  }

  /** The figure of a measure and period whose basis fits best; empty if there is none. */
  Optional<Hit> find(String word, Period at) {
    for (PriceBasis basis : Fit.order(ask, word)) {
      Series series = panel.find(key(word, basis, at.cadence()));
      if (series != null && Hit.tells(series, series.position(at))) {
        Fit fit = Fit.of(ask.what().basis(), basis, word);
        return Optional.of(new Hit(series, series.position(at), fit));
      }
    }
    return Optional.empty();
  }

  /** The figure of a measure and period as printed, or the reason why there is none. */
  Measured printed(String word, Period at, String unit) {
    Optional<Hit> hit = find(word, at);
    if (hit.isEmpty()) {
      return Measured.none(ask, missing(word, at));
    }
    return hit.get().fit() == Fit.MISMATCH
        ? Measured.none(ask, Reason.BASIS_MISMATCH)
        : hit.get().measured(unit);
  }

  private SeriesKey key(String word, PriceBasis basis, Cadence cadence) {
    return new SeriesKey(ask.what().area(), ask.what().breakdown(), word, basis, cadence);
  }

  /**
   * Why there is no figure of a measure and period: it is marked as missing, only a part of the
   * period, another part or another measure is published, or nothing.
   */
  Reason missing(String word, Period at) {
    Reason told = Reason.NONE;
    for (Series series : panel.of(ask.what().area())) {
      Reason of = toldBy(series, word, at);
      if (of == Reason.NO_ACTUAL) {
        return Reason.NO_ACTUAL;
      }
      told = told.before(of);
    }
    return told == Reason.NONE ? Reason.NO_ACTUAL : told;
  }

  private Reason toldBy(Series series, String word, Period at) {
    boolean sameMeasure = series.key().measure().equals(word);
    boolean sameBreakdown = series.key().breakdown().equals(ask.what().breakdown());
    if (!series.key().cadence().equals(at.cadence())) {
      return sameMeasure && sameBreakdown && withinYear(series, at)
          ? Reason.PERIOD_INCOMPLETE
          : Reason.NONE;
    }
    int position = series.position(at);
    if (!Hit.tells(series, position)) {
      boolean marked = sameMeasure && sameBreakdown && series.knows(position);
      return marked ? Reason.NO_ACTUAL : Reason.NONE;
    }
    if (sameMeasure) {
      return sameBreakdown ? Reason.NONE : Reason.SCOPE_MISMATCH;
    }
    return sameBreakdown ? Reason.MEASURE_MISMATCH : Reason.NONE;
  }

  private static boolean withinYear(Series series, Period year) {
    boolean parts = series.key().cadence().perYear() > 1;
    if (!parts || year.cadence().kind() != Cadence.Kind.YEAR) {
      return false;
    }
    for (int position = 0; position < series.length(); position++) {
      if (series.period(position).endYear() == year.endYear() && Hit.tells(series, position)) {
        return true;
      }
    }
    return false;
  }

  /** Unit of levels. */
  String unit() {
    return panel.unit();
  }

  /** Unit of changes: points for shares, else that of levels. */
  String unitOfChange() {
    return panel.unit().equals(Indicator.RATIO) ? Unit.POINTS : panel.unit();
  }
}
