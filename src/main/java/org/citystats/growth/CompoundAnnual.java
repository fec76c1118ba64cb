package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;

/**
 * The steady yearly rate that would lead from the base to the value.
 *
 * @param years how many years lie between them
 */
record CompoundAnnual(int years) implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CAGR_" + years,
        "Compound annual growth rate over " + years + " years",
        "(value / base)^(1 / " + years + ") - 1, base = the same period " + years + " years before",
        "ratio per year (0.062 = 6.2 %)",
        Obstacles.OF_RATES,
        "Eurostat, Getting messages across using indicators (2014), average annual growth rate");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.rateOf(subject);
  }

  @Override
  public Course course(Subject subject) {
    return Course.back(years * subject.perYear());
  }

  @Override
  public double of(double value, double base) {
    return Rates.compoundAnnual(value, base, years);
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 1 ? Optional.empty() : Optional.of(new CompoundAnnual(number));
  }
}
