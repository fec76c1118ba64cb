package org.citystats.report.facts;

import org.citystats.report.content.Figure;

/**
 * A level as published.
 *
 * @param figure the value, absent if there is none
 * @param basis price basis
 * @param status status letters
 * @param bound how it stands to the true value
 * @param vintage when it became known
 */
public record Level(Figure figure, String basis, String status, String bound, String vintage) {

  /** Nothing is published. */
  public static final Level NONE = new Level(Figure.printed(Double.NaN, ""), "", "", "", "");

  /** Whether there is a value. */
  public boolean known() {
    return figure.known();
  }

  /** Whether levels before it are not comparable. */
  public boolean afterBreak() {
    return status.contains("B");
  }
}
