package org.citystats.ranking;

import java.util.List;
import org.citystats.formula.PlaceRange;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.TieRule;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;

/** The rows of table {@code ranking} of one indicator, as they are made. */
final class PlaceRows {

  private static final List<Concept> WHOLES =
      List.of(Concepts.RANK, Concepts.TIED, Concepts.QUARTILE);

  private static final List<Concept> NUMBERS =
      List.of(
          Concepts.PERCENTILE,
          Concepts.DISTANCE_TO_NEXT,
          RankConcepts.DISTANCE_TO_BEST,
          RankConcepts.DISTANCE_TO_MEDIAN,
          RankConcepts.PLACE);

  private final Columns rows;
  private final String indicator;
  private final Rules rules;
  private final String rule;

  /** Of an indicator. */
  PlaceRows(Columns rows, String indicator, Direction direction, Rules rules) {
    this.rows = rows;
    this.indicator = indicator;
    this.rules = rules;
    this.rule =
        "direction=%s;precision=%s;ties=%s"
            .formatted(direction.code(), rules.precision().code(), rules.ties().code());
  }

  /** Appends the places of the members of a circle in a period. */
  void of(Seat seat, Members members, League league, League before) {
    boolean told = rules.tell(Rules.Detail.BOUNDS) && league.knowsRounding();
    PlaceRange range = told ? league.range() : null;
    seat.identify(rows, indicator, members.size());
    common(seat, league, members.size());
    for (int member = 0; member < members.size(); member++) {
      rows.column(Concepts.REF_AREA).add(members.code(member));
      score(league, member);
      place(members, league, member);
      bounds(league, range, member);
      gain(league, before, member);
    }
  }

  private void common(Seat seat, League league, int times) {
    rows.column(Concepts.UNIT_MEASURE).repeat(seat.sheet().unit(), times);
    rows.column(RankConcepts.RULE).repeat(rule, times);
    rows.column(Concepts.PEERS).repeat(league.places().peers(), times);
    rows.column(RankConcepts.PEERS_MISSING).repeat(league.missing(), times);
  }

  private void score(League league, int member) {
    rows.column(Concepts.SCORE).add(league.score(member));
    rows.column(Concepts.WHY_NOT).add(league.ranked(member) ? "" : league.whyNot(member).code());
    rows.column(Concepts.OBS_STATUS).add(league.status(member));
  }

  private void place(Members members, League league, int member) {
    if (!league.ranked(member)) {
      WHOLES.forEach(concept -> rows.column(concept).addAbsent());
      NUMBERS.forEach(concept -> rows.column(concept).addAbsent());
      rows.column(RankConcepts.BETTER_PEER).addAbsent();
      return;
    }
    Places places = league.places();
    rows.column(Concepts.RANK).add(league.rank(member));
    rows.column(Concepts.TIED).add((long) places.tied(member));
    rows.column(Concepts.QUARTILE).add((long) places.quartile(member));
    rows.column(Concepts.PERCENTILE).add(places.percentile(member));
    rows.column(Concepts.DISTANCE_TO_NEXT).add(places.distanceToNext(member));
    rows.column(RankConcepts.DISTANCE_TO_BEST).add(places.distanceToBest(member));
    rows.column(RankConcepts.DISTANCE_TO_MEDIAN).add(places.distanceToMedian(member));
    boolean average = rules.ties() == TieRule.AVERAGE;
    double place = average ? places.place(member, TieRule.AVERAGE) : Double.NaN;
    rows.column(RankConcepts.PLACE).add(place);
    int better = places.nextBetter(member);
    rows.column(RankConcepts.BETTER_PEER).add(better < 0 ? null : members.code(better));
  }

  private void bounds(League league, PlaceRange range, int member) {
    if (range == null || !league.ranked(member)) {
      rows.column(RankConcepts.RANK_BEST).addAbsent();
      rows.column(RankConcepts.RANK_WORST).addAbsent();
    } else {
      rows.column(RankConcepts.RANK_BEST).add((long) range.best(member));
      rows.column(RankConcepts.RANK_WORST).add((long) range.worst(member) + league.missing());
    }
  }

  private void gain(League league, League before, int member) {
    if (before != null && before.ranked(member) && league.ranked(member)) {
      rows.column(Concepts.RANK_CHANGE).add(before.rank(member) - league.rank(member));
    } else {
      rows.column(Concepts.RANK_CHANGE).addAbsent();
    }
  }
}
