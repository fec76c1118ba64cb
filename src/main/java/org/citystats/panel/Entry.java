package org.citystats.panel;

import java.io.Serializable;
import org.citystats.model.Bound;
import org.citystats.model.WhyNot;

/**
 * One published figure of a series for one period in one vintage.
 *
 * @param ordinal position of the period on the calendar of the series
 * @param vintage date at which it became known
 * @param value value in base units, {@code NaN} if absent
 * @param status status bits
 * @param bound how the printed figure stands to the true one
 * @param absent why there is no value, or {@link WhyNot#NONE}
 * @param cell where and as what it is printed
 */
public record Entry(
    int ordinal, String vintage, double value, byte status, Bound bound, WhyNot absent, Cell cell)
    implements Serializable {

  /**
   * Where a figure is printed.
   *
   * @param file path below the input folder
   * @param line first line of the record
   * @param column column from 1
   * @param decimals how many decimals are printed
   * @param text the printed text
   */
  public record Cell(String file, long line, int column, int decimals, String text)
      implements Serializable {}

  /** Whether another entry says the same of the same period. */
  boolean says(Entry other) {
    return Double.compare(value, other.value) == 0
        && status == other.status
        && bound == other.bound
        && absent == other.absent;
  }
}
