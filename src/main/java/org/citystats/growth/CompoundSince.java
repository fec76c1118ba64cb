package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.WhyNot;

/**
 * The steady yearly rate that would lead from the base year to the value, whichever years they are.
 *
 * @param year base year; 0 for the first year that has a value
 */
record CompoundSince(int year) implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        year == 0 ? "CAGR_SINCE" : "CAGR_SINCE_" + year,
        "Compound annual growth rate since " + Since.words(year),
        "(value / base)^(1 / years between) - 1, base = the same period of " + Since.words(year),
        "ratio per year (0.062 = 6.2 %)",
        Obstacles.OF_RATES,
        "Eurostat, Getting messages across using indicators (2014), average annual growth rate");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.rateOf(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Comparison pair = new Comparison(subject, Course.since(subject.series(), year));
    while (pair.next()) {
      int years = (pair.position() - pair.basePosition()) / subject.perYear();
      WhyNot obstacle = pair.obstacleToRate();
      if (obstacle == WhyNot.NONE) {
        pair.open(figures)
            .value(
                Rates.compoundAnnual(pair.value(), pair.base(), years),
                pair.status(),
                pair.vintage())
            .bound(pair.bound())
            .bridged(pair.bridged())
            .rounded(
                Rates.compoundAnnual(pair.least(), pair.baseMost(), years),
                Rates.compoundAnnual(pair.most(), pair.baseLeast(), years));
      } else {
        pair.open(figures).none(obstacle);
      }
    }
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 1000 ? Optional.empty() : Optional.of(new CompoundSince(number));
  }
}
