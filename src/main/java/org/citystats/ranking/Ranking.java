package org.citystats.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citystats.model.Direction;
import org.citystats.model.PeerGroup;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Tables;

/**
 * The places of areas among their peers in one indicator.
 *
 * <ul>
 *   <li>In: a panel, and its rows of table {@code growth}. Ranked are plain values ({@code level}),
 *       computed growth on the year before ({@code growth}) and printed growth ({@code
 *       growth_printed}), each by peer group, breakdown and period; only members are ranked, so
 *       that totals and parts meet only where a group puts them side by side.
 *   <li>A level is that of the series in current prices or without a stated price basis; if an area
 *       has both, the first in the order of series keys. Printed growth is ranked on the price
 *       basis that most figures are printed on.
 *   <li>Out: rows of table {@code ranking}, in its order; one for each member and each period in
 *       which at least one member has a value.
 *   <li>One is best: the smallest score if less is better, else the largest. Where neither is
 *       better ({@link Direction#NONE}) places are by size, largest first, as lists of cities are
 *       read.
 *   <li>No place, and the reason instead: without a value; {@code bound} where only a bound is
 *       known; {@code too_few_peers} where fewer than two members have a value.
 *   <li>{@code rank_change} is against the period one year before, in the same group as it is
 *       today.
 * </ul>
 *
 * @see org.citystats.formula.Places
 */
public final class Ranking {

  private final List<PeerGroup> groups;
  private final Direction direction;

  /** Within these groups, with this way being good. */
  public Ranking(List<PeerGroup> groups, Direction direction) {
    this.groups = List.copyOf(groups);
    this.direction = direction;
  }

  /** The places by the levels of a panel and by growth figures of the same indicator. */
  public Columns of(Panel panel, Columns growth) {
    Scores scores = scores(panel, growth);
    Columns columns = new Columns(Tables.RANKING);
    PlaceRows rows = new PlaceRows(columns, panel.indicator(), panel.unit());
    for (PeerGroup group : groups) {
      List<String> members = group.members().stream().distinct().toList();
      rows.of(group, members, leagues(members, scores));
    }
    return columns.sorted();
  }

  private Scores scores(Panel panel, Columns growth) {
    Set<String> areas = new HashSet<>();
    groups.forEach(group -> areas.addAll(group.members()));
    MainBasis basis = new MainBasis(panel);
    Scores scores = new Scores();
    new LevelScores(basis, areas).of(panel, scores);
    new GrowthScores(basis, areas).of(growth, scores);
    return scores;
  }

  private Map<Board, League> leagues(List<String> members, Scores scores) {
    Map<Board, League> leagues = new TreeMap<>();
    for (Board board : scores.boards()) {
      League league =
          new League(members.stream().map(area -> scores.of(board, area)).toList(), direction);
      if (!league.isEmpty()) {
        leagues.put(board, league);
      }
    }
    return leagues;
  }
}
