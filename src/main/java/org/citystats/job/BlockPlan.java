package org.citystats.job;

import java.util.Collections;
import java.util.List;

/**
 * To which block an area belongs: areas that others belong to are kept together in the first, all
 * others are in blocks of neighbours.
 *
 * @param path the order of areas
 * @param borders where the second block of neighbours begins and those that follow
 */
record BlockPlan(AreaPath path, List<String> borders) {

  /** Number of the block of areas that others belong to. */
  static final int WHOLES = 0;

  /** How many blocks there are. */
  int blocks() {
    return borders.size() + 2;
  }

  /** Number of the block of an area. */
  int of(String area) {
    if (path.lineage().hasParts(area)) {
      return WHOLES;
    }
    int found = Collections.binarySearch(borders, path.of(area));
    return found >= 0 ? found + 2 : -found;
  }
}
