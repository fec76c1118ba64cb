package org.citystats.ranking;

import java.io.Serializable;
import java.util.List;
import org.citystats.model.PeerGroup;

/**
 * Areas that are ranked together.
 *
 * @param code key of the peer group
 * @param members codes of the areas; all areas that are seen if there is none
 * @param membership who counts as a peer
 */
public record Circle(String code, List<String> members, Membership membership)
    implements Serializable {

  /** Code of the circle of all areas that are seen. */
  public static final String ALL = "all";

  /** Who counts as a peer. */
  public enum Membership {
    /** Every member, with or without a value. */
    LISTED,
    /** Members that have a value of what is ranked in at least one period. */
    SEEN
  }

  /** A group as somebody listed it. */
  public static Circle listed(PeerGroup group) {
    return new Circle(
        group.code(), group.members().stream().distinct().sorted().toList(), Membership.LISTED);
  }

  /** Areas that have something in common, those of them that have a value. */
  public static Circle seen(String code, List<String> members) {
    return new Circle(code, members.stream().distinct().sorted().toList(), Membership.SEEN);
  }

  /** All areas that have a value. */
  public static Circle all() {
    return new Circle(ALL, List.of(), Membership.SEEN);
  }

  /** Whether whoever has a value is a member. */
  boolean open() {
    return members.isEmpty();
  }
}
