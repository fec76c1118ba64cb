package org.citystats.ranking;

import java.util.List;
import java.util.Map;
import org.citystats.formula.Places;
import org.citystats.model.PeerGroup;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** The rows of table {@code ranking} of one indicator, as they are made. */
final class PlaceRows {

  private final Columns rows;
  private final String indicator;
  private final String unit;

  /** Of an indicator in its base unit. */
  PlaceRows(Columns rows, String indicator, String unit) {
    this.rows = rows;
    this.indicator = indicator;
    this.unit = unit;
  }

  /** Appends the places of the members of a group on all boards. */
  void of(PeerGroup group, List<String> members, Map<Board, League> leagues) {
    leagues.forEach(
        (board, league) -> {
          League before = leagues.get(board.yearBefore());
          for (int member = 0; member < members.size(); member++) {
            identify(group, board, members.get(member));
            score(board, league, member);
            place(league, member);
            gain(league, before, member);
          }
        });
  }

  private void identify(PeerGroup group, Board board, String area) {
    rows.column(Concepts.PEER_GROUP).add(group.code());
    rows.column(Concepts.INDICATOR).add(indicator);
    rows.column(Concepts.BREAKDOWN).add(board.breakdown());
    rows.column(Concepts.MEASURE).add(board.measure());
    rows.column(Concepts.TIME_PERIOD).add(board.period().code());
    rows.column(Concepts.REF_AREA).add(area);
  }

  private void score(Board board, League league, int member) {
    rows.column(Concepts.SCORE).add(league.score(member).value());
    rows.column(Concepts.UNIT_MEASURE).add(board.unit(unit));
    rows.column(Concepts.WHY_NOT).add(league.whyNot(member));
    rows.column(Concepts.OBS_STATUS).add(league.score(member).status());
    rows.column(Concepts.PEERS).add(league.places().peers());
  }

  private void place(League league, int member) {
    if (!league.ranked(member)) {
      List.of(Concepts.RANK, Concepts.TIED, Concepts.QUARTILE)
          .forEach(concept -> rows.column(concept).addAbsent());
      rows.column(Concepts.PERCENTILE).addAbsent();
      rows.column(Concepts.DISTANCE_TO_NEXT).addAbsent();
      return;
    }
    Places places = league.places();
    rows.column(Concepts.RANK).add(places.rank(member));
    rows.column(Concepts.TIED).add(places.tied(member));
    rows.column(Concepts.QUARTILE).add(places.quartile(member));
    rows.column(Concepts.PERCENTILE).add(places.percentile(member));
    rows.column(Concepts.DISTANCE_TO_NEXT).add(places.distanceToNext(member));
  }

  private void gain(League league, League before, int member) {
    if (before != null && before.ranked(member) && league.ranked(member)) {
      int gained = before.places().rank(member) - league.places().rank(member);
      rows.column(Concepts.RANK_CHANGE).add(gained);
    } else {
      rows.column(Concepts.RANK_CHANGE).addAbsent();
    }
  }
}
