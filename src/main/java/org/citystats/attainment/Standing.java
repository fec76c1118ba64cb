package org.citystats.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.citystats.formula.Places;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.Trait;
import org.citystats.panel.SeriesKey;

/**
 * The place of an area among its peers in one period.
 *
 * <ul>
 *   <li>Competition ranking (1, 2, 2, 4); areas without a figure are left out.
 *   <li>No place without a direction, without peers, if fewer than 80 % of them have a figure, or
 *       if the figure is a bound.
 * </ul>
 */
final class Standing {

  /** What makes sense of a place. */
  static final Set<Trait> TRAITS =
      Set.of(
          Trait.WAY,
          Trait.BASE,
          Trait.EACH_YEAR,
          Trait.COMPARED,
          Trait.AMONG_PEERS,
          Trait.DIRECTED,
          Trait.SIZED);

  private static final double LEAST_PRESENT = 0.8;
  private static final String AMONG = "peers=";

  private Standing() {}

  /** The peers that the qualifier of a target names, empty if it names none. */
  static String group(String breakdown) {
    return Stream.of(breakdown.split(";"))
        .filter(pair -> pair.startsWith(AMONG))
        .map(pair -> pair.substring(AMONG.length()))
        .findFirst()
        .orElse("");
  }

  private static String rest(String breakdown) {
    return Stream.of(breakdown.split(";"))
        .filter(pair -> !pair.startsWith(AMONG) && !pair.equals("scope=districts"))
        .reduce((one, other) -> one + ";" + other)
        .orElse("");
  }

  /**
   * A place at the judging date; where the target counts from a base, with the place there, and
   * while it runs the newest one.
   */
  static Measured onWay(Shelf shelf, Function<Period, Measured> place) {
    Ask ask = shelf.ask();
    Optional<Since> since = Since.stated(ask).filter(base -> base.before(ask.end()));
    if (since.isEmpty()) {
      return place.apply(ask.end());
    }
    Measured newest = Running.newest(ask, since.get(), place);
    Measured before = place.apply(since.get().last());
    return newest.known()
        ? newest.from(new Measured.Start(since.get().last(), before.value()))
        : newest;
  }

  /** The place in a period, by levels. */
  static Measured at(Shelf shelf, Period at) {
    Ask ask = shelf.ask();
    if (ask.manner().direction() == Direction.NONE) {
      return Measured.none(ask, Reason.NO_DIRECTION);
    }
    List<String> peers = shelf.peers().of(ask.what().area(), group(ask.what().breakdown()));
    Shelf plain = shelf.asking(ask.within(rest(ask.what().breakdown())));
    Measured own = plain.printed(SeriesKey.LEVEL, at, plain.unit());
    if (!own.known()) {
      return Measured.none(ask, own.reason());
    }
    if (peers.isEmpty()) {
      return Measured.none(ask, Reason.PEER_SET_MISMATCH);
    }
    return own.figure().bound() == Bound.EXACT
        ? placed(plain, peers, at)
        : Measured.none(ask, Reason.ACTUAL_IS_BOUND);
  }

  private static Measured placed(Shelf shelf, List<String> peers, Period at) {
    List<Measured> present = new ArrayList<>();
    int own = 0;
    for (String peer : peers) {
      Shelf of = shelf.asking(shelf.ask().of(peer));
      Measured level = of.printed(SeriesKey.LEVEL, at, of.unit());
      if (level.known() && level.figure().bound() == Bound.EXACT) {
        own = peer.equals(shelf.ask().what().area()) ? present.size() : own;
        present.add(level);
      }
    }
    if (present.size() < LEAST_PRESENT * peers.size()) {
      return Measured.none(shelf.ask(), Reason.PEER_SET_MISMATCH);
    }
    double[] scores = present.stream().mapToDouble(Measured::value).toArray();
    Places places = Places.of(scores, shelf.ask().manner().direction());
    byte status = ObsStatus.NORMAL;
    for (Measured each : present) {
      status = ObsStatus.derived(status, each.figure().status());
    }
    Measured.Figure figure = present.get(own).figure().computed(places.rank(own), status);
    return Measured.of(figure, "rank").among(present.size());
  }
}
