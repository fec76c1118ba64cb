package org.citystats.report.facts;

import org.citystats.report.content.Figure;

/**
 * A place among peers.
 *
 * @param peerGroup code of the peer group
 * @param measure what is ranked about the indicator
 * @param key area, indicator, breakdown, period
 * @param score what is ranked
 * @param standing the place; its numbers are 0 if there is none
 * @param whyNot why there is none
 */
public record Place(
    String peerGroup, String measure, Key key, Figure score, Standing standing, String whyNot) {

  /**
   * A standing among peers.
   *
   * @param rank place, 1 is best
   * @param peers how many have a value
   * @param tied how many others share the place
   * @param gained places gained since the period before, absent if unknown
   * @param distance to the next better score
   */
  public record Standing(long rank, long peers, long tied, Figure gained, Figure distance) {}

  /** Whether there is a place. */
  public boolean known() {
    return standing.rank() > 0;
  }
}
