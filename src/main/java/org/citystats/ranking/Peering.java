package org.citystats.ranking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Area;

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

  /** The circles among some areas, by their codes. */
  List<Circle> circles(Entrants entrants) {
    Map<String, List<String>> provinces = new TreeMap<>();
    for (String area : entrants.areas()) {
      String parent = tree.parent(area);
      if (!parent.isEmpty() && !parent.equals(Area.WHOLE)) {
        provinces.computeIfAbsent(parent, any -> new ArrayList<>()).add(area);
      }
    }
    List<Circle> among = new ArrayList<>();
    for (Circle circle : circles) {
      if (circle.ofProvinces()) {
        provinces.forEach(
            (parent, areas) -> among.add(Circle.seen(Circle.PROVINCE + ":" + parent, areas)));
      } else {
        among.add(circle);
      }
    }
    return among;
  }

  /** Whether it is told why places changed. */
  public boolean tellsChanges() {
    return !circles.isEmpty() && rules.tell(Rules.Detail.CHANGES);
  }
}
