package org.citystats.attainment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citystats.model.Area;
import org.citystats.model.PeerGroup;

/** Areas that are compared with one another: groups by name, and the districts of one parent. */
public final class Peers implements Serializable {

  /** No areas are known. */
  public static final Peers NONE = new Peers(List.of(), List.of());

  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, List<String>> groupsOf = new HashMap<>();
  private final Map<String, List<String>> siblings = new HashMap<>();

  /** The groups and the areas of a project. */
  public Peers(List<PeerGroup> groups, List<Area> areas) {
    for (PeerGroup group : groups) {
      this.groups.put(group.code(), List.copyOf(group.members()));
      group
          .members()
          .forEach(
              area -> groupsOf.computeIfAbsent(area, at -> new ArrayList<>()).add(group.code()));
    }
    Map<List<String>, TreeSet<String>> families = new HashMap<>();
    for (Area area : areas) {
      if (!area.parent().isEmpty() && area.additive() && area.lastYear() == 9999) {
        families
            .computeIfAbsent(List.of(area.parent(), area.level()), at -> new TreeSet<>())
            .add(area.code());
      }
    }
    families
        .values()
        .forEach(family -> family.forEach(area -> siblings.put(area, List.copyOf(family))));
  }

  /** The members of a group, none if there is no such group. */
  List<String> members(String group) {
    return groups.getOrDefault(group, List.of());
  }

  /**
   * Those that an area is ranked among: the group named, else the only group that it belongs to,
   * else the areas of its level with the same parent; none if that is not clear.
   */
  List<String> of(String area, String group) {
    if (!group.isEmpty()) {
      return members(group).contains(area) ? members(group) : List.of();
    }
    List<String> own = groupsOf.getOrDefault(area, List.of());
    if (own.size() == 1) {
      return members(own.get(0));
    }
    return own.isEmpty() ? siblings.getOrDefault(area, List.of()) : List.of();
  }
}
