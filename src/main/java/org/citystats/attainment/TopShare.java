package org.citystats.attainment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Period;
import org.citystats.model.Trait;

/**
 * The share of the peers that are not placed behind, {@code rank / peers}: "among the top third" is
 * at most 1/3.
 *
 * <p>Unit: ratio. No figure as for {@link Rank}, nor from a printed place, which names no peers.
 */
record TopShare() implements TargetMeasure {

  @Override
  public String code() {
    return "top_share";
  }

  @Override
  public Set<Trait> traits() {
    Set<Trait> traits = EnumSet.of(Trait.SHARE);
    traits.addAll(Standing.TRAITS);
    return traits;
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

  private static Measured at(Shelf shelf, Period at) {
    Measured rank = Standing.at(shelf, at);
    return rank.known() ? rank.told(place -> place / rank.backdrop().peers()) : rank;
  }
}
