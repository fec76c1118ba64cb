package org.citystats.growth;

import org.citystats.model.Bound;
import org.citystats.panel.SeriesRows;

/** How far printed digits let a figure be off. */
final class Slack {

  private Slack() {}

  /** Half a unit of the last printed digit of a row; {@code NaN} if unknown, or for a bound. */
  static double of(SeriesRows rows, int row) {
    double step = rows.step(row);
    return step > 0 && rows.boundOf(row) == Bound.EXACT ? step / 2 : Double.NaN;
  }
}
