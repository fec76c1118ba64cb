package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.model.Trait;

/**
 * Change against the base period as a ratio, {@code value / base - 1}: as printed, else from levels
 * or chained rates. No figure without a stated base period, unless the target names a span of
 * years.
 */
record PercentChange() implements TargetMeasure {

  @Override
  public String code() {
    return "pct_change";
  }

  @Override
  public Set<Trait> traits() {
    return Advance.TRAITS;
  }

  @Override
  public Ground ground() {
    return Ground.RATE;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Optional<Since> since = Since.ofWay(ask);
    if (since.isEmpty()) {
      return Measured.none(ask, Reason.NO_BASE_PERIOD);
    }
    return Running.newest(ask, since.get(), at -> at(shelf, since.get(), at));
  }

  private Measured at(Shelf shelf, Since since, Period at) {
    Measured printed = shelf.printed(code(), at, Indicator.RATIO);
    return printed.known() ? printed : Advance.of(shelf, since, at);
  }
}
