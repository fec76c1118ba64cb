package org.citystats.ranking;

import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/**
 * Where places are taken: a circle, a sheet and one of its periods.
 *
 * @param circle code of the peer group
 * @param sheet measure and breakdown
 * @param at position of the period
 */
record Seat(String circle, Sheet sheet, int at) {

  /** Appends what identifies the place of an area. */
  void identify(Columns rows, String indicator, String area) {
    identify(rows, indicator, 1);
    rows.column(Concepts.REF_AREA).add(area);
  }

  /** Appends what identifies the places of so many areas, but for the areas. */
  void identify(Columns rows, String indicator, int times) {
    rows.column(Concepts.PEER_GROUP).repeat(circle, times);
    rows.column(Concepts.INDICATOR).repeat(indicator, times);
    rows.column(Concepts.BREAKDOWN).repeat(sheet.line().breakdown(), times);
    rows.column(Concepts.MEASURE).repeat(sheet.line().measure(), times);
    rows.column(Concepts.TIME_PERIOD).repeat(sheet.period(at).code(), times);
  }
}
