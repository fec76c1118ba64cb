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
    rows.column(Concepts.PEER_GROUP).add(circle);
    rows.column(Concepts.INDICATOR).add(indicator);
    rows.column(Concepts.BREAKDOWN).add(sheet.line().breakdown());
    rows.column(Concepts.MEASURE).add(sheet.line().measure());
    rows.column(Concepts.TIME_PERIOD).add(sheet.period(at).code());
    rows.column(Concepts.REF_AREA).add(area);
  }
}
