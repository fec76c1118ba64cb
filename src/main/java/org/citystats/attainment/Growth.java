package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.formula.Rates;
import org.citystats.model.Bound;
import org.citystats.model.Indicator;
import org.citystats.model.Trait;
import org.citystats.panel.Entry;
import org.citystats.panel.SeriesKey;

/**
 * Growth on the year before, {@code value / base - 1}: as printed on the basis asked for, else
 * computed from levels that can be compared, else as printed on another basis.
 *
 * <ul>
 *   <li>A printed rate and a computed one of the same basis that differ by more than rounding: the
 *       printed one counts, with a remark.
 *   <li>With another base than the year before it is measured like {@code pct_change}.
 * </ul>
 */
record Growth() implements TargetMeasure {

  @Override
  public String code() {
    return "growth";
  }

  @Override
  public Set<Trait> traits() {
    return Advance.TRAITS;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Since since = Since.stated(ask).orElseGet(() -> Since.yearBefore(ask));
    if (!since.yearBefore(ask.end())) {
      return new PercentChange().of(shelf);
    }
    Optional<Hit> printed = shelf.find(SeriesKey.GROWTH, ask.end());
    if (printed.isPresent() && printed.get().fit() == Fit.SAME) {
      return checked(printed.get(), shelf, since);
    }
    Measured computed = Advance.byLevels(shelf, since, ask.end());
    if (computed.known()) {
      return computed;
    }
    if (printed.isPresent() && printed.get().fit() == Fit.DIFFERS) {
      return printed.get().measured(Indicator.RATIO);
    }
    Reason found = printed.isPresent() ? Reason.BASIS_MISMATCH : absent(shelf);
    return Measured.none(ask, found(found, computed.reason()));
  }

  private static Reason absent(Shelf shelf) {
    return shelf.missing(SeriesKey.GROWTH, shelf.ask().end());
  }

  /** A level in the way of a rate tells more than the absence of a printed rate. */
  private static Reason found(Reason printed, Reason levels) {
    boolean level = levels != Reason.NO_ACTUAL && levels != Reason.MEASURE_MISMATCH;
    if (printed == Reason.BASIS_MISMATCH) {
      return printed;
    }
    boolean silent = printed == Reason.NO_ACTUAL || printed == Reason.MEASURE_MISMATCH;
    if (silent) {
      return level ? levels : printed;
    }
    return level ? printed.before(levels) : printed;
  }

  private static Measured checked(Hit printed, Shelf shelf, Since since) {
    Measured measured = printed.measured(Indicator.RATIO);
    Optional<Hit> level = shelf.find(SeriesKey.LEVEL, shelf.ask().end());
    Entry entry = printed.entry();
    if (level.isEmpty() || entry.bound() != Bound.EXACT || !comparable(printed, level.get())) {
      return measured;
    }
    Compared compared = Compared.of(level.get(), since, Double.NaN);
    if (Reason.of(compared.obstacleToRate()) != Reason.NONE) {
      return measured;
    }
    double computed = Rates.rate(compared.figure().value(), compared.base());
    double allowed = compared.slack() + Rounding.of(entry) + 1e-9;
    boolean differs = Math.abs(computed - entry.value()) > allowed;
    return differs ? measured.with(Remark.COMPUTED_DIFFERS) : measured;
  }

  private static boolean comparable(Hit rate, Hit level) {
    return Fit.of(rate.series().key().basis(), level.series().key().basis(), SeriesKey.LEVEL)
        == Fit.SAME;
  }
}
