package org.citystats.ranking;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Direction;
import org.citystats.model.PeerGroup;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;

/**
 * The places of areas among their peers in one indicator.
 *
 * <ul>
 *   <li>In: a panel, and its rows of table {@code growth}; the same as they were before the newest
 *       vintage, if there was anything before. Ranked are the {@link RankedMeasures} that are asked
 *       for, each by circle, breakdown and period.
 *   <li>A level is that of the series in current prices or without a stated price basis; if an area
 *       has both, the first in the order of series keys.
 *   <li>Out: rows of table {@code ranking}, in its order; one for each member and each period in
 *       which at least one member has a value. Rows of table {@code rank_changes} if asked for.
 *   <li>One is best: the smallest score if less is better, else the largest. Where neither is
 *       better ({@link Direction#NONE}) places are by size, largest first, as lists of cities are
 *       read; column {@code rule} says so.
 *   <li>No place, and the reason instead: without a value that of the value; {@code bound} where
 *       only a bound is known; {@code is_total} for an area that others of the circle belong to;
 *       {@code too_few_peers} where fewer than two members, or less than the needed share of them,
 *       have a value.
 *   <li>{@code rank_change} is against the period one year before, in the same circle as it is
 *       today.
 * </ul>
 *
 * @see org.citystats.formula.Places
 */
public final class Ranking {

  private final Peering peering;
  private final Direction direction;

  /** Within these groups, with this way being good, by the usual rules. */
  public Ranking(List<PeerGroup> groups, Direction direction) {
    this(
        new Peering(
            groups.stream().map(Circle::listed).toList(), new AreaTree(List.of()), Rules.USUAL),
        direction);
  }

  /** Within these circles and by these rules, with this way being good. */
  public Ranking(Peering peering, Direction direction) {
    this.peering = peering;
    this.direction = direction;
  }

  /** The places by the levels of a panel and by growth figures of the same indicator. */
  public Columns of(Panel panel, Columns growth) {
    return of(new Known(panel, growth), Optional.empty()).places();
  }

  /**
   * The places by what is known now, and how they changed; before is without the newest vintage.
   */
  public Placed of(Known now, Optional<Known> before) {
    Placed placed = Placed.none();
    if (!peering.circles().isEmpty()) {
      String indicator = now.panel().indicator();
      new Contest(peering, subject(now), before.map(this::subject))
          .into(new Rounds(indicator, peering.rules(), direction, placed));
    }
    return placed.sorted();
  }

  /** Notes what must be known of all periods before those of some years are ranked alone. */
  public void note(Known known, Seen seen) {
    new Contest(peering, subject(known), Optional.empty()).note(seen);
  }

  private Subject subject(Known known) {
    return new Subject(known, peering.tree(), peering.rules());
  }
}
