package org.citystats.ranking;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Who is ranked with whom, and how.
 *
 * @param circles areas that are ranked together, by their codes
 * @param tree which area belongs to which
 * @param rules how places are given
 */
public record Peering(List<Circle> circles, AreaTree tree, Rules rules) implements Serializable {

  /** Sorts the circles by their codes. */
  public Peering {
    circles = circles.stream().sorted(Comparator.comparing(Circle::code)).toList();
  }

  /** Whether it is told why places changed. */
  public boolean tellsChanges() {
    return !circles.isEmpty() && rules.tell(Rules.Detail.CHANGES);
  }
}
