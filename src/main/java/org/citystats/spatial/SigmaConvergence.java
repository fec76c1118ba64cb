package org.citystats.spatial;

import org.citystats.formula.Inequality;

/**
 * The change of the spread of logarithms: below zero the parts draw nearer to one another.
 *
 * @param years how many years
 */
record SigmaConvergence(int years) implements SpatialMeasure {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "SIGMA_" + years,
        "Sigma convergence over " + years + " years",
        "SD_LOG - SD_LOG of the base, over the parts that have both; negative = the parts draw nearer",
        "ratio",
        "fewer than two parts have a value in both periods without a break between; a value is zero"
            + " or less",
        "Barro and Sala-i-Martin, Convergence (1992)");
  }

  @Override
  public void of(Mosaic mosaic, int period, SpatialRows rows) {
    int base = period - years * mosaic.perYear();
    SpatialRows.Place place =
        new SpatialRows.Place(mosaic, note().code(), period, base, mosaic.whole());
    Pair.of(mosaic, base, period)
        .ifPresent(pair -> rows.add(place, "ratio", pair.positive(SigmaConvergence::figure)));
  }

  private static SpatialRows.Figure figure(Slice before, Slice now) {
    double change =
        Inequality.deviationOfLogs(now.values()) - Inequality.deviationOfLogs(before.values());
    return SpatialRows.Figure.of(change, now);
  }
}
