package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.ObsStatus;
import org.citystats.model.PriceBasis;
import org.citystats.model.WhyNot;

/** Growth on the year before with the change of prices taken out by a price index. */
record RealGrowth() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "REAL_YOY",
        "Real growth on the year before, by a price index",
        "(value / base) / (prices / prices of the base) - 1; prices are those of the indicator"
            + " named as deflator, of the area or of the one it belongs to: index levels, index"
            + " numbers that are 100 for the year before, or else rates against the year before",
        "ratio (0.062 = 6.2 %)",
        Obstacles.both(Obstacles.OF_RATES, Obstacles.told(WhyNot.NO_PRICE_INDEX)),
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), constant prices");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    PriceBasis basis = subject.key().basis();
    boolean current = basis == PriceBasis.NOMINAL || basis == PriceBasis.UNSTATED;
    boolean asked = current && subject.around().prices().isPresent();
    return asked ? Units.rateOf(subject) : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Prices prices = new Prices(subject);
    Comparison pair = Comparison.yearsBefore(subject, 1);
    while (pair.next()) {
      pair.open(figures);
      WhyNot obstacle = pair.obstacleToRate();
      boolean priced = prices.at(pair.position());
      if (obstacle == WhyNot.NONE && priced) {
        double ratio = prices.ratio();
        double rate = (Rates.rate(pair.value(), pair.base()) + 1) / ratio - 1;
        figures
            .value(rate, ObsStatus.derived(pair.status(), prices.status()), pair.vintage())
            .bound(pair.bound())
            .bridged(pair.bridged())
            .rounded(
                (Rates.rate(pair.least(), pair.baseMost()) + 1) / prices.most() - 1,
                (Rates.rate(pair.most(), pair.baseLeast()) + 1) / prices.least() - 1);
      } else {
        figures.none(obstacle == WhyNot.NONE ? WhyNot.NO_PRICE_INDEX : obstacle);
      }
    }
  }
}
