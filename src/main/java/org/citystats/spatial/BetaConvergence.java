package org.citystats.spatial;

import org.citystats.formula.Trend;
import org.citystats.model.WhyNot;

/**
 * Whether parts that were behind grew faster: the slope of growth on the level it began from, with
 * its interval of 95 %.
 *
 * @param years how many years
 */
record BetaConvergence(int years) implements SpatialMeasure {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "BETA_" + years,
        "Beta convergence over " + years + " years",
        "b of the least squares line ln(x / base) / years = a + b ln(base) over the parts; negative = those that were behind grew faster",
        "ratio per year and unit of ln(base)",
        "fewer than three parts have a value in both periods without a break between; a value is zero"
            + " or less",
        "Barro and Sala-i-Martin, Convergence (1992)");
  }

  @Override
  public void of(Mosaic mosaic, int period, SpatialRows rows) {
    int base = period - years * mosaic.perYear();
    SpatialRows.Place place =
        new SpatialRows.Place(mosaic, note().code(), period, base, mosaic.whole());
    Pair.of(mosaic, base, period)
        .ifPresent(pair -> rows.add(place, "ratio", pair.positive(this::figure)));
  }

  private SpatialRows.Figure figure(Slice before, Slice now) {
    int size = now.values().length;
    double[] levels = new double[size];
    double[] rates = new double[size];
    for (int i = 0; i < size; i++) {
      levels[i] = StrictMath.log(before.values()[i]);
      rates[i] = StrictMath.log(now.values()[i] / before.values()[i]) / years;
    }
    if (size < 3) {
      return SpatialRows.Figure.none(WhyNot.TOO_FEW_PARTS, now);
    }
    Trend line = Trend.linear(levels, rates);
    return Double.isNaN(line.slope())
        ? SpatialRows.Figure.none(WhyNot.NO_SPREAD, now)
        : SpatialRows.Figure.of(line.slope(), now).between(line.low(), line.high());
  }
}
