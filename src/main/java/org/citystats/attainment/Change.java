package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.formula.Rates;
import org.citystats.model.Period;
import org.citystats.model.Trait;
import org.citystats.panel.SeriesKey;

/**
 * Difference to the base, {@code value - base}, in points for shares: as printed against the year
 * before, else from levels that can be compared. The base is the year before if none is stated.
 */
record Change() implements TargetMeasure {

  @Override
  public String code() {
    return "change";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WAY,
        Trait.BASE,
        Trait.SCENARIO,
        Trait.RISE,
        Trait.EACH_YEAR,
        Trait.COMPARED,
        Trait.AVERAGED,
        Trait.SIZED);
  }

  @Override
  public Ground ground() {
    return Ground.AMOUNT;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Since since = Since.ofWay(ask).orElseGet(() -> Since.yearBefore(ask));
    return Running.newest(ask, since, at -> at(shelf, since, at));
  }

  private Measured at(Shelf shelf, Since since, Period at) {
    Measured printed = shelf.printed(code(), at, shelf.unitOfChange());
    if (printed.known() && since.yearBefore(at)) {
      return printed;
    }
    Optional<Hit> level = shelf.find(SeriesKey.LEVEL, at);
    if (level.isEmpty()) {
      return Measured.none(shelf.ask(), shelf.missing(SeriesKey.LEVEL, at));
    }
    if (level.get().fit() == Fit.MISMATCH) {
      return Measured.none(shelf.ask(), Reason.BASIS_MISMATCH);
    }
    return difference(shelf, level.get(), since);
  }

  private static Measured difference(Shelf shelf, Hit level, Since since) {
    Compared compared = Compared.of(level, since, shelf.ask().from().value());
    Reason reason = Reason.of(compared.obstacle());
    if (reason != Reason.NONE) {
      return Measured.none(shelf.ask(), reason);
    }
    double change = Rates.change(compared.figure().value(), compared.base());
    Measured measured = compared.measured(change, shelf.unitOfChange());
    return level.fit() == Fit.DIFFERS ? measured.with(Remark.BASIS_DIFFERS) : measured;
  }
}
