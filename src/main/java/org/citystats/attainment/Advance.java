package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.citystats.formula.Rates;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Trait;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/** How far an indicator has come since a base, as a rate: {@code value / base - 1}. */
final class Advance {

  /** What makes sense of a rate since a base. */
  static final Set<Trait> TRAITS =
      Set.of(
          Trait.WAY,
          Trait.GEOMETRIC,
          Trait.BASE,
          Trait.SCENARIO,
          Trait.RISE,
          Trait.EACH_YEAR,
          Trait.COMPARED,
          Trait.AVERAGED,
          Trait.SIZED);

  private Advance() {}

  /**
   * The rate of levels of one vintage, one boundary and the basis asked for.
   *
   * <ul>
   *   <li>No figure without both levels, across a break, from a base of zero or less, or where the
   *       levels are at other prices than asked.
   *   <li>Levels that do not state their prices are at current ones.
   * </ul>
   */
  static Measured byLevels(Shelf shelf, Since since, Period at) {
    Ask ask = shelf.ask();
    Optional<Hit> level = shelf.find(SeriesKey.LEVEL, at);
    if (level.isEmpty()) {
      return Measured.none(ask, shelf.missing(SeriesKey.LEVEL, at));
    }
    if (!since.before(at)) {
      return Measured.none(ask, Reason.NO_BASE);
    }
    Compared compared = Compared.of(level.get(), since, ask.from().value());
    Reason reason = Reason.of(compared.obstacleToRate());
    boolean otherPrices = level.get().fit() != Fit.SAME;
    reason = otherPrices ? reason.before(Reason.BASIS_MISMATCH) : reason;
    if (reason != Reason.NONE) {
      return Measured.none(ask, reason);
    }
    double rate = Rates.rate(compared.figure().value(), compared.base());
    Measured measured = compared.measured(rate, Indicator.RATIO);
    boolean real = level.get().series().key().basis() == PriceBasis.REAL;
    return Fit.real(ask) && !real ? measured.with(Remark.BASIS_DIFFERS) : measured;
  }

  /**
   * The rate chained from printed growth rates, {@code (1 + g1) (1 + g2) ... - 1}.
   *
   * <ul>
   *   <li>No figure if the rate of one year is missing, a bound, or on a basis that does not fit.
   *   <li>None from a base of several years.
   * </ul>
   */
  static Measured byRates(Shelf shelf, Since since, Period at) {
    Ask ask = shelf.ask();
    Optional<Hit> newest = shelf.find(SeriesKey.GROWTH, at);
    if (newest.isEmpty()) {
      return Measured.none(ask, shelf.missing(SeriesKey.GROWTH, at));
    }
    if (newest.get().fit() == Fit.MISMATCH) {
      return Measured.none(ask, Reason.BASIS_MISMATCH);
    }
    if (!since.single() || !since.before(at)) {
      return Measured.none(ask, Reason.NO_BASE);
    }
    return chained(ask, newest.get(), since);
  }

  private static Measured chained(Ask ask, Hit newest, Since since) {
    Series rates = newest.series();
    double index = 1;
    byte status = ObsStatus.NORMAL;
    int base = rates.position(since.last());
    for (int at = newest.position(); at > base; at -= rates.key().cadence().perYear()) {
      WhyNot bounded = rates.bound(at).open() ? WhyNot.BOUND : WhyNot.NONE;
      WhyNot obstacle = Double.isNaN(rates.at(at)) ? WhyNot.NO_BASE : bounded;
      if (obstacle != WhyNot.NONE) {
        return Measured.none(ask, Reason.of(obstacle));
      }
      index *= 1 + rates.at(at);
      status = ObsStatus.derived(status, rates.status(at));
    }
    Measured last = newest.measured(Indicator.RATIO);
    Measured chained = Measured.of(last.figure().computed(index - 1, status), Indicator.RATIO);
    return newest.fit() == Fit.DIFFERS ? chained.with(Remark.BASIS_DIFFERS) : chained;
  }

  /**
   * The rate from printed ones, or else from levels; where nominal growth is asked for, from levels
   * first.
   */
  static Measured of(Shelf shelf, Since since, Period at) {
    return Fit.real(shelf.ask())
        ? either(byRates(shelf, since, at), () -> byLevels(shelf, since, at))
        : either(byLevels(shelf, since, at), () -> byRates(shelf, since, at));
  }

  private static Measured either(Measured one, Supplier<Measured> otherwise) {
    if (one.known()) {
      return one;
    }
    Measured other = otherwise.get();
    if (other.known()) {
      return other;
    }
    boolean silent = vague(one.reason()) && !vague(other.reason());
    boolean earlier = !vague(other.reason()) && other.reason().compareTo(one.reason()) < 0;
    return silent || earlier ? other : one;
  }

  /** Whether a reason only says that this way of measuring found nothing. */
  private static boolean vague(Reason reason) {
    return reason == Reason.NO_ACTUAL || reason == Reason.MEASURE_MISMATCH;
  }
}
