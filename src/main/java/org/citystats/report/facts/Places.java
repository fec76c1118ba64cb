package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citystats.report.content.Figure;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;

/** Places among peers; what is asked for is read once. */
public final class Places {

  private static final int PERIODS = 5;
  private static final String NO_MERIT = "direction=none";

  private final PublishedTables tables;
  private final Map<String, List<Place>> areas = new HashMap<>();
  private final Map<Contest, List<Place>> contests = new HashMap<>();

  private record Contest(
      String peerGroup, String measure, String indicator, String breakdown, String period) {}

  Places(PublishedTables tables) {
    this.tables = tables;
  }

  /** Every place of an area. */
  public List<Place> of(String area) {
    return areas.computeIfAbsent(
        area, code -> places(Selection.ALL.where(Concepts.REF_AREA, code)));
  }

  /** The places of some areas in a peer group and period, by area; read in one go. */
  public Map<String, List<Place>> of(Collection<String> areas, String peerGroup, String period) {
    return places(
            Selection.ALL
                .where(Concepts.REF_AREA, areas.toArray(String[]::new))
                .where(Concepts.PEER_GROUP, peerGroup)
                .where(Concepts.TIME_PERIOD, period))
        .stream()
        .collect(Collectors.groupingBy(place -> place.key().area()));
  }

  /**
   * The places of every area in the contest of one of them, in its period and the few before that a
   * report shows: a contest of a country in all periods is larger than memory.
   */
  public List<Place> beside(Place place) {
    Contest contest = contest(place);
    List<Place> known = contests.get(contest);
    if (known == null) {
      known = places(contest, periods(place));
      contests.put(contest, known);
    }
    return known;
  }

  private static Contest contest(Place place) {
    Key key = place.key();
    return new Contest(
        place.peerGroup(), place.measure(), key.indicator(), key.breakdown(), key.period());
  }

  private String[] periods(Place place) {
    String own = place.key().period();
    List<String> told =
        of(place.key().area()).stream()
            .filter(each -> sameButPeriod(contest(each), contest(place)))
            .map(each -> each.key().period())
            .filter(period -> period.length() == own.length() && period.compareTo(own) <= 0)
            .distinct()
            .sorted()
            .toList();
    return told.subList(Math.max(0, told.size() - PERIODS), told.size()).toArray(String[]::new);
  }

  private static boolean sameButPeriod(Contest one, Contest other) {
    return one.peerGroup().equals(other.peerGroup())
        && one.measure().equals(other.measure())
        && one.indicator().equals(other.indicator())
        && one.breakdown().equals(other.breakdown());
  }

  private List<Place> places(Contest contest, String... periods) {
    return places(
        Selection.ALL
            .where(Concepts.INDICATOR, contest.indicator())
            .where(Concepts.PEER_GROUP, contest.peerGroup())
            .where(Concepts.MEASURE, contest.measure())
            .where(Concepts.BREAKDOWN, contest.breakdown())
            .where(Concepts.TIME_PERIOD, periods));
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
