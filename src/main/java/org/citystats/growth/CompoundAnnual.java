package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/**
 * The steady yearly rate that would lead from the base to the value.
 *
 * @param years how many years lie between them
 */
record CompoundAnnual(int years) implements GrowthMeasure {

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
  public Optional<String> unit(String indicatorUnit) {
    return Units.rateOf(indicatorUnit);
  }

  @Override
  public void of(Series series, Figures figures) {
    Comparison pair = new Comparison(series, years);
    while (pair.next()) {
      WhyNot obstacle = pair.obstacleToRate();
      if (obstacle == WhyNot.NONE) {
        figures.add(Rates.compoundAnnual(pair.value(), pair.base(), years), pair);
      } else {
        figures.none(obstacle, pair);
      }
    }
  }
}
