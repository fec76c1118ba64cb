package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.model.Period;
import org.citystats.model.Trait;

/**
 * Multiple of the base, {@code value / base}: from levels or chained rates. "Up 1.5 times" is 2.5.
 * No figure without a stated base period, unless the target names a span of years.
 */
record Multiple() implements TargetMeasure {

  @Override
  public String code() {
    return "multiple";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WAY,
        Trait.GEOMETRIC,
        Trait.BASE,
        Trait.SCENARIO,
        Trait.EACH_YEAR,
        Trait.COMPARED,
        Trait.AVERAGED,
        Trait.SIZED);
  }

  @Override
  public Ground ground() {
    return Ground.INDEX;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Optional<Since> since = Since.ofWay(ask);
    return since.isEmpty()
        ? Measured.none(ask, Reason.NO_BASE_PERIOD)
        : Running.newest(ask, since.get(), at -> at(shelf, since.get(), at));
  }

  private static Measured at(Shelf shelf, Since since, Period at) {
    return Advance.of(shelf, since, at).told(rate -> 1 + rate);
  }
}
