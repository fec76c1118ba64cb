package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.model.Period;
import org.citystats.model.Trait;

/**
 * The place among peers, 1 is best: as printed, else counted from the levels of all peers.
 *
 * <ul>
 *   <li>Peers: the group named by the qualifier {@code peers=GROUP}, else the only peer group of
 *       the area, else the areas of its level with the same parent.
 *   <li>A place that is printed counts for a target that names no group of its own.
 *   <li>No place as told by {@link Standing}.
 * </ul>
 */
record Rank() implements TargetMeasure {

  @Override
  public String code() {
    return "rank";
  }

  @Override
  public Set<Trait> traits() {
    return Standing.TRAITS;
  }

  @Override
  public Optional<Side> side() {
    return Optional.of(Side.BELOW);
  }

  @Override
  public Ground ground() {
    return Ground.PLACE;
  }

  @Override
  public Measured of(Shelf shelf) {
    return Standing.onWay(shelf, at -> at(shelf, at));
  }

  private Measured at(Shelf shelf, Period at) {
    Measured printed = shelf.printed(code(), at, code());
    if (printed.known()) {
      return printed;
    }
    Measured counted = Standing.at(shelf, at);
    boolean silent = counted.reason() == Reason.NO_ACTUAL && printed.reason() != Reason.NONE;
    return silent ? Measured.none(shelf.ask(), printed.reason()) : counted;
  }
}
