package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.report.content.Figure;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;

/** Places among peers; what is asked for is read once. */
public final class Places {

  private static final String NO_MERIT = "direction=none";

  private final PublishedTables tables;
  private final Map<String, List<Place>> areas = new HashMap<>();
  private final Map<Contest, List<Place>> contests = new HashMap<>();

  private record Contest(String peerGroup, String measure, String indicator, String breakdown) {}

  Places(PublishedTables tables) {
    this.tables = tables;
  }

  /** Every place of an area. */
  public List<Place> of(String area) {
    return areas.computeIfAbsent(
        area, code -> places(Selection.ALL.where(Concepts.REF_AREA, code)));
  }

  /** The places of an area in a peer group and period. */
  public List<Place> of(String area, String peerGroup, String period) {
    return places(
        Selection.ALL
            .where(Concepts.REF_AREA, area)
            .where(Concepts.PEER_GROUP, peerGroup)
            .where(Concepts.TIME_PERIOD, period));
  }

  /** The places of every area in the contest of one of them, in every period. */
  public List<Place> beside(Place place) {
    Contest contest =
        new Contest(
            place.peerGroup(), place.measure(), place.key().indicator(), place.key().breakdown());
    return contests.computeIfAbsent(contest, this::places);
  }

  private List<Place> places(Contest contest) {
    return places(
        Selection.ALL
            .where(Concepts.INDICATOR, contest.indicator())
            .where(Concepts.PEER_GROUP, contest.peerGroup())
            .where(Concepts.MEASURE, contest.measure())
            .where(Concepts.BREAKDOWN, contest.breakdown()));
  }

  private List<Place> places(Selection selection) {
    Columns rows = tables.rows(Tables.RANKING, selection);
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      places.add(place(rows, row));
    }
    return places;
  }

  private static Place place(Columns rows, int row) {
    String unit = Cells.text(rows, row, Concepts.UNIT_MEASURE);
    String distanceUnit = unit.equals(Figure.RATIO) ? Figure.POINTS : unit;
    Figure distance = Figure.computed(rows.number(row, Concepts.DISTANCE_TO_NEXT), distanceUnit);
    return new Place(
        Cells.text(rows, row, Concepts.PEER_GROUP),
        Cells.text(rows, row, Concepts.MEASURE),
        Cells.key(rows, row),
        score(rows, row, unit),
        new Place.Standing(
            rows.whole(row, Concepts.RANK),
            rows.whole(row, Concepts.PEERS),
            rows.whole(row, Concepts.TIED),
            gained(rows, row),
            distance),
        new Place.Possible(
            rows.whole(row, RankConcepts.RANK_BEST), rows.whole(row, RankConcepts.RANK_WORST)),
        new Place.Quarter(
            rows.whole(row, Concepts.QUARTILE),
            !Cells.text(rows, row, RankConcepts.RULE).contains(NO_MERIT)),
        Cells.text(rows, row, Concepts.WHY_NOT));
  }

  private static Figure score(Columns rows, int row, String unit) {
    double score = rows.number(row, Concepts.SCORE);
    String measure = Cells.text(rows, row, Concepts.MEASURE);
    return measure.equals("level") ? Figure.printed(score, unit) : Figure.computed(score, unit);
  }

  private static Figure gained(Columns rows, int row) {
    Column gained = rows.column(Concepts.RANK_CHANGE);
    return Figure.computed(gained.isAbsent(row) ? Double.NaN : gained.whole(row), "place");
  }
}
