package org.citystats.ranking;

import org.citystats.model.Period;
import org.citystats.model.WhyNot;

/**
 * A score of an area that was not made from levels or growth of a panel.
 *
 * @param what what is scored
 * @param area code of the area
 * @param score the score
 */
record Scored(What what, String area, Score score) {

  /**
   * What is scored.
   *
   * @param indicator code of the indicator or index
   * @param breakdown which part
   * @param measure word of what is ranked
   * @param period the period
   */
  record What(String indicator, String breakdown, String measure, Period period) {}

  /**
   * A score or why there is none.
   *
   * @param value the score, larger is better; {@code NaN} if there is none
   * @param unit its unit
   * @param whyNot why there is none
   * @param status its status letters, {@code null} if it has none
   * @param slack by how much it may be off because figures are rounded; {@code NaN} if that cannot
   *     be said
   */
  record Score(double value, String unit, WhyNot whyNot, String status, double slack) {

    boolean known() {
      return !Double.isNaN(value);
    }
  }
}
