package org.citystats.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Between which values figures can be, both included, in base units.
 *
 * @param least smallest value; negative infinity if there is none
 * @param most largest value; infinity if there is none
 */
public record Range(double least, double most) implements Serializable {

  /** Everything is possible. */
  public static final Range OPEN = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Whether a value is possible. */
  public boolean holds(double value) {
    return value >= least && value <= most;
  }

  /** The range in words, such as {@code from 0 to 1}. */
  public String says() {
    if (most == Double.POSITIVE_INFINITY) {
      return plain(least) + " or more";
    }
    return least == Double.NEGATIVE_INFINITY
        ? plain(most) + " or less"
        : "from " + plain(least) + " to " + plain(most);
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
