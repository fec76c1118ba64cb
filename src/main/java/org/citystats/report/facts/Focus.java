package org.citystats.report.facts;

import java.util.List;
import java.util.Set;

/**
 * What a report is about, all of it decided.
 *
 * @param headline area, periods, indicators, peer group and parent; empty where the data have none
 * @param districts codes of the areas of the parent, sorted
 * @param chosen which parts of the headline were chosen from the data
 */
public record Focus(Headline headline, Set<String> districts, List<Part> chosen) {

  /** A part of a headline that can be left to the data. */
  public enum Part {
    /** The area. */
    AREA,
    /** The period of the results. */
    PERIOD,
    /** The period of the targets. */
    TARGET_PERIOD,
    /** The headline indicators. */
    INDICATORS,
    /** The peer group. */
    PEER_GROUP,
    /** The area whose districts are shown. */
    PARENT
  }
}
