package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Place;

/** All cities of one contest: the table of the period and the chart of places over five periods. */
final class League {

  private static final int PERIODS = 5;
  private static final int CLIMBERS = 12;
  private static final int DRAWN = 40;

  private final Facts facts;
  private final Place own;
  private final List<Place> all;

  /** The contest in which the area has this place. */
  League(Facts facts, Place own) {
    this.facts = facts;
    this.own = own;
    this.all = facts.places().beside(own);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(possible());
    blocks.add(table());
    List<String> periods = periods();
    if (periods.size() > 1) {
      Map<String, Map<String, Long>> ranks = ranks();
      Nearby<String> cities = nearest();
      blocks.add(ladder(periods, cities, ranks));
      blocks.add(figures(periods, cities.shown(), ranks));
    }
    return blocks;
  }

  private List<Place> now() {
    return all.stream()
        .filter(place -> place.key().period().equals(own.key().period()))
        .sorted(
            Comparator.comparing((Place place) -> !place.known())
                .thenComparing(place -> place.standing().rank())
                .thenComparing(place -> place.key().area()))
        .toList();
  }

  /** The places that are possible, where more than one is for anybody. */
  private List<Block> possible() {
    List<Place> ranked = now().stream().filter(Place::known).toList();
    if (ranked.stream().noneMatch(place -> place.possible().open())) {
      return List.of();
    }
    Nearby<Place> near = Nearby.of(ranked, ranked.indexOf(own), DRAWN);
    List<Chart.Interval> intervals = near.shown().stream().map(this::interval).toList();
    return List.of(
        new Chart.Intervals(
            "possible",
            CityPhrases.POSSIBLE
                .with("peers", facts.names().peerGroup(own.peerGroup()))
                .with("what", new PlaceStatement(facts).what(own))
                .with("period", new Word.When(own.key().period()))
                .with("left", near.left()),
            intervals));
  }

  private Chart.Interval interval(Place place) {
    return new Chart.Interval(
        facts.names().area(place.key().area()),
        place.key().area().equals(own.key().area()),
        place.standing().rank(),
        place.possible().best(),
        place.possible().worst());
  }

  /** The places that one may truly have. */
  static Word between(Place place) {
    Place.Possible possible = place.possible();
    if (!possible.open()) {
      return possible.known() ? new Word.Count(possible.best()) : Word.BLANK;
    }
    return CityPhrases.RANGE
        .with("low", new Word.Count(possible.best()))
        .with("high", new Word.Count(possible.worst()));
  }

  private Grid table() {
    List<Place> places = now();
    double largest =
        places.stream()
            .mapToDouble(place -> Math.abs(place.score().value()))
            .filter(size -> !Double.isNaN(size))
            .max()
            .orElse(0);
    List<Head> heads =
        List.of(
            Head.figures(CityPhrases.RANK),
            Head.words(CityPhrases.CITY),
            Head.figures(CityPhrases.SCORE),
            Head.words(CityPhrases.UNIT),
            Head.figures(CityPhrases.CHANGE),
            Head.figures(CityPhrases.NEXT),
            Head.words(CityPhrases.BETWEEN),
            Head.words(CityPhrases.NOTE));
    List<Grid.Line> lines = places.stream().map(place -> line(place, largest)).toList();
    Word what = new PlaceStatement(facts).what(own);
    return Grid.of(
            "league",
            CityPhrases.LEAGUE
                .with("peers", facts.names().peerGroup(own.peerGroup()))
                .with("what", what)
                .with("period", new Word.When(own.key().period())),
            heads,
            lines)
        .onSheet(CityPhrases.LEAGUE_SHEET)
        .allIn("ranking");
  }

  private Grid.Line line(Place place, double largest) {
    Place.Standing standing = place.standing();
    boolean known = place.known();
    Word note =
        known
            ? standing.tied() > 0 ? CityPhrases.SHARED.plain() : Word.BLANK
            : CityPhrases.MISSING.with("reason", Reasons.of(place.whyNot()));
    Grid.Line line =
        Grid.Line.of(
            "league " + PlaceStatement.key(place),
            known ? new Word.Count(standing.rank()) : Word.BLANK,
            facts.names().area(place.key().area()),
            place.score().known() ? place.score().beside(largest) : Word.BLANK,
            new Word.UnitOf(place.score().beside(largest)),
            standing.gained().known() ? standing.gained() : Word.BLANK,
            standing.distance().known() ? standing.distance().beside(largest) : Word.BLANK,
            between(place),
            note);
    return place.key().area().equals(own.key().area()) ? line.as(Grid.Kind.OWN) : line;
  }

  private List<String> periods() {
    TreeSet<String> periods = new TreeSet<>();
    all.stream()
        .filter(Place::known)
        .map(place -> place.key().period())
        .filter(period -> period.length() == own.key().period().length())
        .filter(period -> period.compareTo(own.key().period()) <= 0)
        .forEach(periods::add);
    List<String> sorted = List.copyOf(periods);
    return sorted.subList(Math.max(0, sorted.size() - PERIODS), sorted.size());
  }

  private Map<String, Map<String, Long>> ranks() {
    Map<String, Map<String, Long>> ranks = new HashMap<>();
    for (Place place : all) {
      ranks
          .computeIfAbsent(place.key().area(), none -> new HashMap<>())
          .put(place.key().period(), place.standing().rank());
    }
    return ranks;
  }

  /** The cities nearest to the own place, in the order of places. */
  private Nearby<String> nearest() {
    List<String> cities =
        now().stream().filter(Place::known).map(place -> place.key().area()).toList();
    return Nearby.of(cities, cities.indexOf(own.key().area()), CLIMBERS);
  }

  private Chart ladder(
      List<String> periods, Nearby<String> cities, Map<String, Map<String, Long>> ranks) {
    List<Chart.Climber> climbers = new ArrayList<>();
    for (String city : cities.shown()) {
      List<Long> places =
          periods.stream().map(period -> ranks.get(city).getOrDefault(period, 0L)).toList();
      boolean mine = city.equals(own.key().area());
      climbers.add(new Chart.Climber(facts.names().area(city), mine, places));
    }
    return new Chart.Ladder(
        "ladder",
        CityPhrases.LADDER
            .with("peers", facts.names().peerGroup(own.peerGroup()))
            .with("what", new PlaceStatement(facts).what(own))
            .with("left", cities.left()),
        periods.stream().map(Word.When::new).toList(),
        climbers);
  }

  private Grid figures(
      List<String> periods, List<String> cities, Map<String, Map<String, Long>> ranks) {
    List<Head> heads =
        List.of(
            Head.words(CityPhrases.CITY),
            Head.words(ResultPhrases.YEAR),
            Head.figures(CityPhrases.RANK));
    List<Grid.Line> lines = new ArrayList<>();
    for (String city : cities) {
      for (String period : periods) {
        long rank = ranks.get(city).getOrDefault(period, 0L);
        lines.add(
            Grid.Line.of(
                "",
                facts.names().area(city),
                new Word.When(period),
                rank > 0 ? new Word.Count(rank) : Word.BLANK));
      }
    }
    return Grid.of("ladder-figures", CityPhrases.LADDER_TABLE.plain(), heads, lines)
        .onSheet(CityPhrases.LADDER_SHEET)
        .asTwin()
        .allIn("ranking");
  }
}
