package org.citystats.report.facts;

import java.util.List;

/**
 * What a report is about; whatever is empty is chosen from the data, and the report says so.
 *
 * @param area code of the area
 * @param period period of the results
 * @param targetPeriod period of the targets
 * @param indicators codes of the headline indicators, the most important first
 * @param peerGroup code of the peer group shown first
 * @param parent code of the area whose districts are shown
 * @param profiles of how many cities at most a profile is shown
 */
public record Headline(
    String area,
    String period,
    String targetPeriod,
    List<String> indicators,
    String peerGroup,
    String parent,
    int profiles) {

  /** Of how many cities a profile is shown if nobody says otherwise. */
  public static final int USUAL_PROFILES = 12;

  /** Everything is chosen from the data. */
  public static final Headline CHOSEN = new Headline("", "", "", List.of(), "", "", USUAL_PROFILES);
}
