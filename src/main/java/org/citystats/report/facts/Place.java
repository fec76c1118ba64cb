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
 * @param possible the places it may truly have
 * @param quarter in which quarter of the peers it is
 * @param whyNot why there is none
 */
public record Place(
    String peerGroup,
    String measure,
    Key key,
    Figure score,
    Standing standing,
    Possible possible,
    Quarter quarter,
    String whyNot) {

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

  /**
   * Least and most possible place, given rounded figures and peers without a value.
   *
   * @param best best possible place, 0 if it is not told
   * @param worst worst possible place
   */
  public record Possible(long best, long worst) {

    /** Whether it is told. */
    public boolean known() {
      return best > 0;
    }

    /** Whether more than one place is possible. */
    public boolean open() {
      return worst > best;
    }
  }

  /**
   * A quarter of the peers.
   *
   * @param number 1 for the best, 0 if there is no place
   * @param merit whether one end is better than the other; without, places go by size
   */
  public record Quarter(long number, boolean merit) {

    /** Whether it is the best quarter of a ranking that has a better end. */
    public boolean strong() {
      return merit && number == 1;
    }

    /** Whether it is the last quarter of a ranking that has a better end. */
    public boolean weak() {
      return merit && number == 4;
    }
  }

  /** Whether there is a place. */
  public boolean known() {
    return standing.rank() > 0;
  }
}
