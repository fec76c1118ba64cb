package org.citystats.ranking;

import java.util.Arrays;

/**
 * Areas that may be ranked, numbered by their codes.
 *
 * @param areas codes of the areas, sorted
 * @param tree which of them belongs to which
 * @param seen which of them have scores in any period
 */
record Entrants(String[] areas, AreaTree tree, Seen seen) {

  /** The number of an area, negative if it is not among them. */
  int number(String code) {
    return Arrays.binarySearch(areas, code);
  }
}
