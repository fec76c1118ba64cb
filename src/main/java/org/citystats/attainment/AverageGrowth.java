package org.citystats.attainment;

import java.util.Set;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.model.Trait;

/**
 * Average growth a year, {@code (value / base)^(1 / years) - 1}: as printed for the span, else
 * chained from printed rates, else from levels where nominal growth is meant.
 */
record AverageGrowth() implements TargetMeasure {

  @Override
  public String code() {
    return "avg_growth";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WAY, Trait.GEOMETRIC, Trait.BASE, Trait.COMPARED, Trait.AVERAGED, Trait.SIZED);
  }

  @Override
  public Ground ground() {
    return Ground.YEARLY_RATE;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Measured printed = shelf.printed(code(), ask.what().period(), Indicator.RATIO);
    if (printed.known()) {
      return printed;
    }
    Since since = Since.ofWay(ask).orElseGet(() -> Since.yearBefore(ask));
    return Running.newest(ask, since, at -> at(shelf, since, at));
  }

  private static Measured at(Shelf shelf, Since since, Period at) {
    double years = since.yearsTo(at);
    return Advance.of(shelf, since, at)
        .told(rate -> StrictMath.expm1(StrictMath.log1p(rate) / years));
  }
}
