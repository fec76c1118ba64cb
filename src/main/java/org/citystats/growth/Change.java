package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/** The absolute change against the same period of the year before; of shares, in points. */
record Change() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CHANGE",
        "Change on the year before",
        "value - base, base = the same period of the year before",
        "the unit of the indicator; pp for shares and rates (0.023 = 2.3 points)",
        Obstacles.OF_CHANGES,
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates");
  }

  @Override
  public Optional<String> unit(String indicatorUnit) {
    return Optional.of(Units.changeOf(indicatorUnit));
  }

  @Override
  public void of(Series series, Figures figures) {
    Comparison pair = new Comparison(series, 1);
    while (pair.next()) {
      WhyNot obstacle = pair.obstacle();
      if (obstacle == WhyNot.NONE) {
        figures.add(Rates.change(pair.value(), pair.base()), pair);
      } else {
        figures.none(obstacle, pair);
      }
    }
  }
}
