package org.citystats.ranking;

/** Something about an indicator by which areas are ranked. */
interface RankedMeasure {

  /** The word of settings and tables. */
  String code();

  /** The unit of the scores of an indicator of a base unit. */
  String unit(String indicatorUnit);

  /** Fills in the scores of a breakdown, and the reasons where there are none. */
  void fill(Subject subject, Sheet sheet);
}
