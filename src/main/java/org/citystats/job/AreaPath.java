package org.citystats.job;

import org.citystats.model.Lineage;

/** Puts areas in an order in which those that belong to one area follow one another. */
record AreaPath(Lineage lineage) {

  private static final int DEEPEST = 10;

  /** Codes from the area that everything belongs to down to the area. */
  String of(String area) {
    String path = area;
    String above = lineage.lastParent(area);
    for (int depth = 0; depth < DEEPEST && !above.isEmpty(); depth++) {
      path = above + '/' + path;
      above = lineage.lastParent(above);
    }
    return path;
  }
}
