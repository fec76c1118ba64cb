package org.citystats.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A unit word and what it is in base units: {@code value * numerator / denominator}, exactly.
 *
 * @param word the word in files, such as {@code 亿元} or {@code %}
 * @param base base unit; {@code *} stands for the base unit of the indicator
 * @param numerator factor to the base unit
 * @param denominator divisor of the factor, 1 for nearly all
 */
public record Unit(String word, String base, BigDecimal numerator, BigDecimal denominator)
    implements Serializable {

  /** Base unit of changes of shares. */
  public static final String POINTS = "pp";

  /** Base unit of index numbers that are 100 for the year before, of whatever year they are. */
  public static final String PREVIOUS_YEAR = "index_previous_year";

  /** Whether figures in two base units can be compared: ratios and points can. */
  public static boolean alike(String one, String other) {
    return one.equals(other) || isSmall(one) && isSmall(other);
  }

  private static boolean isSmall(String base) {
    return base.equals(Indicator.RATIO) || base.equals(POINTS);
  }

  /** The base unit itself. */
  public static Unit base(String code) {
    return new Unit(code, code, BigDecimal.ONE, BigDecimal.ONE);
  }
}
