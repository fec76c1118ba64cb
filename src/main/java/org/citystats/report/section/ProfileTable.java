package org.citystats.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Place;

/** The figures and places of one city: one row an indicator, growth beside the level. */
final class ProfileTable {

  private static final int LINES = 30;

  private final Facts facts;
  private final Place own;
  private final PlaceStatement statement;
  private final List<Row> rows;

  /** What stands in one row: a place, and the place by growth of the same figure. */
  private record Row(Place place, Optional<Place> growth) {}

  /** Of the places of the city that has this one. */
  ProfileTable(Facts facts, Place own, List<Place> places) {
    this.facts = facts;
    this.own = own;
    this.statement = new PlaceStatement(facts);
    this.rows = rows(places);
  }

  private static List<Row> rows(List<Place> places) {
    Map<List<String>, Place> growth = new LinkedHashMap<>();
    places.stream()
        .filter(place -> place.measure().startsWith("growth"))
        .forEach(place -> growth.merge(figure(place), place, (a, b) -> a.known() ? a : b));
    List<Row> rows = new ArrayList<>();
    for (Place place : places) {
      if (place.measure().equals("level")) {
        rows.add(new Row(place, Optional.ofNullable(growth.remove(figure(place)))));
      } else if (!place.measure().startsWith("growth")) {
        rows.add(new Row(place, Optional.empty()));
      }
    }
    growth.values().forEach(place -> rows.add(new Row(place, Optional.empty())));
    return rows;
  }

  private static List<String> figure(Place place) {
    return List.of(place.key().indicator(), place.key().breakdown());
  }

  Grid grid() {
    List<Head> heads =
        List.of(
            Head.words(CityPhrases.INDICATOR),
            Head.figures(CityPhrases.SCORE),
            Head.words(CityPhrases.UNIT),
            Head.figures(CityPhrases.RANK),
            Head.figures(CityPhrases.PEERS),
            Head.figures(CityPhrases.CHANGE),
            Head.words(CityPhrases.BETWEEN),
            Head.figures(ProfilePhrases.GROWTH),
            Head.figures(ProfilePhrases.GROWTH_RANK),
            Head.words(CityPhrases.NOTE));
    Word left =
        rows.size() <= LINES
            ? GrowthPhrases.PLAIN.plain()
            : ProfilePhrases.LEFT
                .with("n", new Word.Count(LINES))
                .with("all", new Word.Count(rows.size()));
    return Grid.of(
            "profile-" + own.key().area(),
            ProfilePhrases.TABLE
                .with("area", facts.names().area(own.key().area()))
                .with("peers", facts.names().peerGroup(own.peerGroup()))
                .with("period", new Word.When(own.key().period()))
                .with("left", left),
            heads,
            rows.stream().limit(LINES).map(this::line).toList())
        .onSheet(ProfilePhrases.SHEET)
        .allIn("ranking");
  }

  private Grid.Line line(Row row) {
    Place place = row.place();
    Place.Standing standing = place.standing();
    boolean known = place.known();
    return Grid.Line.of(
        "",
        statement.what(place),
        place.score().known() ? place.score() : Word.BLANK,
        new Word.UnitOf(place.score()),
        known ? new Word.Count(standing.rank()) : Word.BLANK,
        known ? new Word.Count(standing.peers()) : Word.BLANK,
        standing.gained().known() ? standing.gained() : Word.BLANK,
        known ? League.between(place) : Word.BLANK,
        row.growth()
            .filter(each -> each.score().known())
            .<Word>map(Place::score)
            .orElse(Word.BLANK),
        row.growth()
            .filter(Place::known)
            .<Word>map(each -> new Word.Count(each.standing().rank()))
            .orElse(Word.BLANK),
        note(row));
  }

  private static Word note(Row row) {
    Place place = row.place();
    if (!place.known()) {
      return CityPhrases.MISSING.with("reason", Reasons.of(place.whyNot()));
    }
    List<Word> notes = new ArrayList<>();
    if (place.standing().tied() > 0) {
      notes.add(CityPhrases.SHARED.plain());
    }
    if (place.quarter().strong()) {
      notes.add(IndexPhrases.STRENGTH.plain());
    }
    if (place.quarter().weak()) {
      notes.add(IndexPhrases.WEAKNESS.plain());
    }
    return notes.isEmpty() ? Word.BLANK : new Word.Remarks(notes);
  }
}
