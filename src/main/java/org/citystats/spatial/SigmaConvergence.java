package org.citystats.spatial;

import java.util.ArrayList;
import java.util.List;
import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

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
    Slice then = mosaic.slice(mosaic.areas(period), base);
    if (then.areas().isEmpty()) {
      return;
    }
    List<String> both = new ArrayList<>(mosaic.slice(then.areas(), period).areas());
    both.removeIf(area -> mosaic.isBroken(area, base, period));
    Slice before = mosaic.slice(both, base);
    Slice now = mosaic.slice(both, period);
    WhyNot obstacle =
        before.notPositive() == WhyNot.NONE ? now.notPositive() : before.notPositive();
    rows.add(
        new SpatialRows.Place(mosaic, note().code(), period, base, mosaic.whole()),
        "ratio",
        obstacle == WhyNot.NONE ? figure(before, now) : SpatialRows.Figure.none(obstacle, now));
  }

  private static SpatialRows.Figure figure(Slice before, Slice now) {
    double change =
        Inequality.deviationOfLogs(now.values()) - Inequality.deviationOfLogs(before.values());
    return SpatialRows.Figure.of(change, now);
  }
}
