package org.citystats.attainment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;

/** The promised quantity as it stood in the years between base and figure, from the trail. */
final class Replay {

  private Replay() {}

  /** The quantity year by year, from the year after the base on; none without base or trail. */
  static Map<Integer, Measured> of(Judgement judgement) {
    Map<Integer, Measured> years = new LinkedHashMap<>();
    Measured own = judgement.own();
    Trail trail = own.backdrop().trail();
    if (own.start().period() == null || !trail.ends()) {
      return years;
    }
    int base = own.start().period().endYear();
    double start = level(own, trail, base);
    Ground ground = Course.ground(judgement.target(), own);
    for (int year = base + 1; year <= trail.lastYear(); year++) {
      double quantity = ground.quantity(trail.at(year), start, year - base);
      if (!Double.isNaN(quantity)) {
        years.put(year, then(own, quantity, year));
      }
    }
    return years;
  }

  /** The level of the base: as measured, else that of the trail. */
  static double level(Measured own, Trail trail, int base) {
    double start = own.start().value();
    return Double.isNaN(start) ? trail.at(base) : start;
  }

  private static Measured then(Measured own, double quantity, int year) {
    Measured.Figure figure =
        new Measured.Figure(
            quantity,
            Bound.EXACT,
            ObsStatus.NORMAL,
            Measured.Origin.COMPUTED,
            own.figure().basis(),
            own.figure().vintage(),
            Period.year(year));
    boolean end = figure.period().equals(own.figure().period()) && !own.interim();
    Measured then = Measured.of(figure, own.unit()).from(own.start());
    String unit = own.unit().isEmpty() ? Indicator.RATIO : own.unit();
    return end ? then.in(unit) : then.in(unit).with(Remark.INTERIM);
  }
}
