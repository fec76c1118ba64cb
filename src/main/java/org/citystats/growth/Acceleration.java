package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.ObsStatus;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;

/** The change of the yearly rate against that of the year before, in points. */
record Acceleration() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "ACCELERATION",
        "Change of the yearly rate",
        "rate - rate of the year before, rate = value / value of the year before - 1",
        "pp (0.012 = 1.2 points)",
        Obstacles.OF_RATES,
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.relative(subject, Unit.POINTS);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    int lag = subject.perYear();
    Comparison now = Comparison.yearsBefore(subject, 1);
    Comparison before = Comparison.yearsBefore(subject, 1);
    while (now.next()) {
      if (now.position() - 2 * lag >= now.first()) {
        before.at(now.basePosition());
        add(now, before, now.open(figures));
      }
    }
  }

  private static void add(Comparison now, Comparison before, Figures figures) {
    WhyNot obstacle = now.obstacleToRate();
    if (obstacle == WhyNot.NONE) {
      obstacle = before.obstacleToRate();
    }
    if (obstacle == WhyNot.NONE && !(now.bound().equals(before.bound()) && isExact(now))) {
      obstacle = WhyNot.BOUND;
    }
    if (obstacle != WhyNot.NONE) {
      figures.none(obstacle);
      return;
    }
    double change = Rates.rate(now.value(), now.base()) - Rates.rate(before.value(), before.base());
    byte status = ObsStatus.derived(now.status(), before.status());
    figures
        .value(change, status, now.vintage())
        .bridged(now.bridged().isEmpty() ? before.bridged() : now.bridged())
        .rounded(
            Rates.rate(now.least(), now.baseMost()) - Rates.rate(before.most(), before.baseLeast()),
            Rates.rate(now.most(), now.baseLeast())
                - Rates.rate(before.least(), before.baseMost()));
  }

  private static boolean isExact(Comparison pair) {
    return !pair.bound().open();
  }
}
