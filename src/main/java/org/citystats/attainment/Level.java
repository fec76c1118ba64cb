package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.model.Period;
import org.citystats.model.Trait;
import org.citystats.model.WhyNot;
import org.citystats.panel.SeriesKey;

/** The value itself at the judging date, or the newest one while the target runs. */
record Level() implements TargetMeasure {

  @Override
  public String code() {
    return "level";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WAY,
        Trait.GEOMETRIC,
        Trait.BASE,
        Trait.RISE,
        Trait.EACH_YEAR,
        Trait.COMPARED,
        Trait.AVERAGED,
        Trait.SIZED);
  }

  @Override
  public Ground ground() {
    return Ground.LEVEL;
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Optional<Since> since = Since.ofWay(ask).filter(base -> base.before(ask.end()));
    if (since.isEmpty()) {
      Measured level = shelf.printed(SeriesKey.LEVEL, ask.end(), shelf.unit());
      return level.from(new Measured.Start(null, ask.from().value()));
    }
    return Running.newest(ask, since.get(), at -> sinceBase(shelf, since.get(), at));
  }

  private static Measured sinceBase(Shelf shelf, Since since, Period at) {
    Measured level = shelf.printed(SeriesKey.LEVEL, at, shelf.unit());
    double printed = shelf.ask().from().value();
    Optional<Hit> hit = shelf.find(SeriesKey.LEVEL, at);
    double base = hit.isEmpty() ? printed : base(Compared.of(hit.get(), since, printed), printed);
    return level.from(new Measured.Start(since.last(), base));
  }

  /** The base of the same vintage, else the one printed with the target. */
  private static double base(Compared compared, double printed) {
    return compared.obstacle() == WhyNot.DIFFERENT_VINTAGE ? printed : compared.base();
  }
}
