package org.citystats.ranking;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Area;

/** Which area belongs to which, and of which level it is, as far as they are listed. */
public final class AreaTree implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> parents = new HashMap<>();
  private final HashMap<String, String> levels = new HashMap<>();

  /** Of listed areas; the newest row of a code stands. */
  public AreaTree(List<Area> areas) {
    Map<String, Integer> newest = new HashMap<>();
    for (Area area : areas) {
      if (newest.merge(area.code(), area.firstYear(), Math::max) == area.firstYear()) {
        parents.put(area.code(), area.parent());
        levels.put(area.code(), area.level());
      }
    }
  }

  /**
   * The area that an area belongs to, empty if it is not known. One that nobody lists belongs to
   * the parent that its code names, else to the whole of its file.
   */
  String parent(String area) {
    return lists(area) ? parents.get(area) : Area.unlistedParent(area);
  }

  /**
   * The administrative level of an area as listed, else the path of the file that names it within
   * others, without their names, and the tier that its official code tells; empty if it is not
   * known.
   */
  String level(String area) {
    String listed = levels.get(area);
    return listed == null ? Area.WITHIN.repeat(depth(area)) + OfficialTier.of(area) : listed;
  }

  private static int depth(String area) {
    int depth = 0;
    for (String up = Area.unlistedParent(area);
        !up.isEmpty() && !up.equals(Area.WHOLE);
        up = Area.unlistedParent(up)) {
      depth++;
    }
    return depth;
  }

  /** Whether anything is known of an area. */
  boolean lists(String area) {
    return levels.containsKey(area);
  }

  /** Whether the place of an area among others is known: its parent or its level. */
  boolean places(String area) {
    return lists(area) && !(parents.get(area).isEmpty() && levels.get(area).isEmpty());
  }

  /** The areas that some areas belong to, directly or not. */
  Set<String> above(Iterable<String> areas) {
    Set<String> above = new HashSet<>();
    for (String area : areas) {
      for (String up = parent(area); !up.isEmpty() && above.add(up); ) {
        up = parent(up);
      }
    }
    return above;
  }
}
