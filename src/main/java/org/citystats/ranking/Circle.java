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

  /** Kind of the circles of the areas that belong to the same area; one is made for each. */
  public static final String PROVINCE = "province";

  /** Who counts as a peer. */
  public enum Membership {
    /** Every member, with or without a value. */
    LISTED,
    /** Members that have a value of what is ranked in at least one period. */
    SEEN,
    /** Members that take part in what is ranked, with or without a value. */
    ENTERED
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

  /** The same areas, those of them that take part. */
  Circle entered() {
    return new Circle(code, members, Membership.ENTERED);
  }

  /** For each area the areas that belong to it and have a value. */
  public static Circle provinces() {
    return new Circle(PROVINCE, List.of(), Membership.SEEN);
  }

  /** Whether it stands for one circle for each area that others belong to. */
  boolean ofProvinces() {
    return members.isEmpty() && code.equals(PROVINCE);
  }

  /** Whether whoever has a value is a member. */
  boolean open() {
    return members.isEmpty() && !ofProvinces();
  }
}
