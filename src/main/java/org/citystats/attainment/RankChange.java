package org.citystats.attainment;

import java.util.Optional;
import java.util.Set;
import org.citystats.model.Bound;
import org.citystats.model.Trait;

/**
 * Places gained since the base, {@code rank(base) - rank(now)}; below zero if places were lost. The
 * base is the year before if none is stated. No figure unless both places are known.
 */
record RankChange() implements TargetMeasure {

  @Override
  public String code() {
    return "rank_change";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.BASE,
        Trait.EACH_YEAR,
        Trait.COMPARED,
        Trait.AMONG_PEERS,
        Trait.DIRECTED,
        Trait.SIZED);
  }

  @Override
  public Optional<Side> side() {
    return Optional.of(Side.ABOVE);
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Measured printed = shelf.printed(code(), ask.end(), "rank");
    if (printed.known()) {
      return printed;
    }
    Since since = Since.ofWay(ask).orElseGet(() -> Since.yearBefore(ask));
    Measured now = place(shelf, ask);
    Measured then = place(shelf, ask.at(since.last()));
    if (!now.known() || !then.known()) {
      boolean base = now.known() && then.reason() == Reason.NO_ACTUAL;
      return Measured.none(ask, base ? Reason.NO_BASE : now.reason().before(then.reason()));
    }
    boolean exact = now.figure().bound() == Bound.EXACT && then.figure().bound() == Bound.EXACT;
    return exact
        ? now.beside(then).told(rank -> then.value() - rank).in("rank")
        : Measured.none(ask, Reason.ACTUAL_IS_BOUND);
  }

  private static Measured place(Shelf shelf, Ask ask) {
    return new Rank().of(shelf.asking(ask));
  }
}
