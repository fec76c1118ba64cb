package org.citystats.report.facts;

import org.citystats.report.content.Figure;

/**
 * Growth on the year before, or the change of a share.
 *
 * @param figure the rate, absent if there is none
 * @param basis price basis
 * @param basePeriod period compared with
 * @param status status letters
 * @param bound how it stands to the true rate
 * @param whyNot why there is none
 * @param vintage vintage of the levels it was computed from
 */
public record Rate(
    Figure figure,
    String basis,
    String basePeriod,
    String status,
    String bound,
    String whyNot,
    String vintage) {

  /** Nothing is known of a rate. */
  public static final Rate NONE =
      new Rate(Figure.computed(Double.NaN, Figure.RATIO), "", "", "", "", "", "");

  /** Whether there is a rate. */
  public boolean known() {
    return figure.known();
  }

  /** Whether a break or a boundary change stands between value and base. */
  public boolean acrossBreak() {
    return whyNot.equals("level_break") || whyNot.equals("boundary_change");
  }

  /** Whether value and base come from different publications, which is no break. */
  public boolean acrossVintages() {
    return whyNot.equals("different_vintage");
  }
}
