package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/** The rate of growth against the same period of the year before. */
record YearOnYear() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "YOY",
        "Growth on the year before",
        "value / base - 1, base = the same period of the year before",
        "ratio (0.062 = 6.2 %)",
        Obstacles.OF_RATES,
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates");
  }

  @Override
  public Optional<String> unit(String indicatorUnit) {
    return Units.rateOf(indicatorUnit);
  }

  @Override
  public void of(Series series, Figures figures) {
    Comparison pair = new Comparison(series, 1);
    while (pair.next()) {
      WhyNot obstacle = pair.obstacleToRate();
      if (obstacle == WhyNot.NONE) {
        figures.add(Rates.rate(pair.value(), pair.base()), pair);
      } else {
        figures.none(obstacle, pair);
      }
    }
  }
}
