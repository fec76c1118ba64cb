package org.citystats.report.facts;

import java.util.List;
import org.citystats.model.PeerGroup;
import org.citystats.model.SeriesBreak;

/**
 * What is declared beside the tables.
 *
 * @param peerGroups peer groups, for their names
 * @param breaks declared breaks of series
 * @param remarks remarks from the reading of targets, as sentences
 */
public record Background(
    List<PeerGroup> peerGroups, List<SeriesBreak> breaks, List<String> remarks) {

  /** Nothing is declared. */
  public static final Background NONE = new Background(List.of(), List.of(), List.of());
}
