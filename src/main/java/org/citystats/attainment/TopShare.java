package org.citystats.attainment;

import java.util.Optional;

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
  public Optional<Side> side() {
    return Optional.of(Side.BELOW);
  }

  @Override
  public Measured of(Shelf shelf) {
    Measured rank = Standing.at(shelf, shelf.ask().end());
    return rank.known() ? rank.told(place -> place / rank.backdrop().peers()) : rank;
  }
}
