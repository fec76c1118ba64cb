package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.Trait;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Sum over all years of the span: as printed for the span, else added up.
 *
 * <ul>
 *   <li>Years missing at the end: the sum so far, the target runs.
 *   <li>Years missing before: the sum is a lower bound, which settles a goal that it reaches
 *       already.
 *   <li>No sum across a break, nor from a mixture of amounts above and below zero with gaps.
 * </ul>
 */
record Cumulative() implements TargetMeasure {

  @Override
  public String code() {
    return "cumulative";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.WAY, Trait.BASE, Trait.COMPARED, Trait.AVERAGED, Trait.SIZED);
  }

  @Override
  public Ground ground() {
    return Ground.SUM;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    for (String word : new String[] {code(), SeriesKey.LEVEL}) {
      Measured printed = shelf.printed(word, ask.what().period(), shelf.unit());
      if (printed.known()) {
        return printed;
      }
    }
    Since since = Since.ofWay(ask).orElseGet(() -> Since.yearBefore(ask));
    return Running.newest(ask, since, at -> sum(shelf, since, at));
  }

  private static Measured sum(Shelf shelf, Since since, Period at) {
    Optional<Hit> last = shelf.find(SeriesKey.LEVEL, at);
    if (last.isEmpty()) {
      return Measured.none(shelf.ask(), shelf.missing(SeriesKey.LEVEL, at));
    }
    if (last.get().fit() == Fit.MISMATCH) {
      return Measured.none(shelf.ask(), Reason.BASIS_MISMATCH);
    }
    Series series = last.get().series();
    int base = series.position(since.last());
    WhyNot broken = series.breakBetween(base + 1, last.get().position());
    return broken == WhyNot.NONE
        ? added(shelf, last.get(), base)
        : Measured.none(shelf.ask(), Reason.of(broken));
  }

  private static Measured added(Shelf shelf, Hit last, int base) {
    Series series = last.series();
    double sum = 0;
    byte status = ObsStatus.NORMAL;
    for (int at = base + 1; at <= last.position(); at++) {
      if (!Double.isNaN(series.at(at))) {
        sum = Decimals.plus(sum, series.at(at));
        status = ObsStatus.derived(status, series.status(at));
      }
    }
    Measured.Figure newest = last.measured(shelf.unit()).figure();
    Measured whole = Measured.of(newest.computed(sum, status), shelf.unit()).exactly(Bound.EXACT);
    if (all(series, base, last.position(), Cumulative::plain)) {
      return whole;
    }
    return all(series, base, last.position(), Cumulative::adding)
        ? whole.exactly(Bound.AT_LEAST).with(Remark.PERIODS_MISSING)
        : Measured.none(shelf.ask(), Reason.PERIOD_INCOMPLETE);
  }

  private static boolean all(
      Series series, int base, int last, BiPredicate<Series, Integer> holds) {
    return IntStream.rangeClosed(base + 1, last).allMatch(at -> holds.test(series, at));
  }

  private static boolean plain(Series series, int at) {
    return !Double.isNaN(series.at(at)) && !series.bound(at).open();
  }

  /** Whether the true amount is at least the printed one, or nothing if none is. */
  private static boolean adding(Series series, int at) {
    Bound bound = series.bound(at);
    boolean less = bound == Bound.LESS || bound == Bound.AT_MOST;
    return Double.isNaN(series.at(at)) || series.at(at) >= 0 && !less;
  }
}
