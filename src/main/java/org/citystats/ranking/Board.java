package org.citystats.ranking;

import java.util.Comparator;
import org.citystats.model.Indicator;
import org.citystats.model.Period;

/**
 * What is ranked: one measure of one breakdown in one period.
 *
 * @param measure {@code level}, {@code growth} or {@code growth_printed}
 * @param breakdown which part, empty for the total
 * @param period period
 */
public record Board(String measure, String breakdown, Period period) implements Comparable<Board> {

  /** Places by the plain value. */
  static final String LEVEL = "level";

  /** Places by growth on the year before, computed from levels. */
  static final String GROWTH = "growth";

  /** Places by growth on the year before as the office prints it. */
  static final String GROWTH_PRINTED = "growth_printed";

  private static final Comparator<Board> ORDER =
      Comparator.comparing(Board::measure)
          .thenComparing(Board::breakdown)
          .thenComparing(Board::period);

  /** The same measure and breakdown one year before. */
  Board yearBefore() {
    return new Board(measure, breakdown, period.minus(period.cadence().perYear()));
  }

  /** The unit of the scores of an indicator of a base unit. */
  String unit(String indicatorUnit) {
    return measure.equals(LEVEL) ? indicatorUnit : Indicator.RATIO;
  }

  @Override
  public int compareTo(Board other) {
    return ORDER.compare(this, other);
  }
}
