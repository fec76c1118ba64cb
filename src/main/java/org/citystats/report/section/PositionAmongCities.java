package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.report.content.Block;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Place;

/**
 * Places of the area, one table a peer group: ranks of different peer groups never share a column.
 */
final class PositionAmongCities implements ReportSection {

  @Override
  public Section of(Facts facts) {
    List<Place> all = new Contests(facts).now();
    List<Place> places = all.stream().filter(Contests::isHeld).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Statement.of(lead(facts, places))));
    PlaceStatement statement = new PlaceStatement(facts);
    String period = places.isEmpty() ? "" : places.get(0).key().period();
    PlaceChanges changes = new PlaceChanges(facts, facts.headline().area(), period);
    byGroup(places)
        .forEach(
            (group, members) -> {
              blocks.add(new Block.Heading(heading(facts, members.get(0))));
              List<Place> told = told(facts, members);
              blocks.add(new Block.Listing(told.stream().map(statement::of).toList()));
              List<Statement> moved = changes.of(told);
              if (!moved.isEmpty()) {
                blocks.add(new Block.Listing(moved));
              }
              blocks.add(table(facts, members));
            });
    if (all.size() > places.size()) {
      Sentence few = CityPhrases.TOO_FEW.with("n", new Word.Count(all.size() - places.size()));
      blocks.add(new Block.Listing(List.of(Statement.of(few))));
    }
    Contests.first(places).ifPresent(first -> blocks.addAll(new League(facts, first).blocks()));
    return new Section("cities", CityPhrases.TITLE.plain(), blocks);
  }

  private static Sentence lead(Facts facts, List<Place> places) {
    String period = places.isEmpty() ? facts.headline().period() : places.get(0).key().period();
    long known = places.stream().filter(Place::known).count();
    return (known == 0 ? CityPhrases.NOTHING : CityPhrases.LEAD)
        .with("area", facts.names().area(facts.headline().area()))
        .with("n", new Word.Count(known))
        .with("period", new Word.When(period));
  }

  private static Map<String, List<Place>> byGroup(List<Place> places) {
    Map<String, List<Place>> groups = new LinkedHashMap<>();
    for (Place place : places) {
      groups.computeIfAbsent(place.peerGroup(), none -> new ArrayList<>()).add(place);
    }
    return groups;
  }

  private static Sentence heading(Facts facts, Place place) {
    return CityPhrases.TABLE
        .with("area", facts.names().area(place.key().area()))
        .with("peers", facts.names().peerGroup(place.peerGroup()))
        .with("period", new Word.When(place.key().period()));
  }

  /** Sentences on the headline indicators only; the table holds all. */
  private static List<Place> told(Facts facts, List<Place> places) {
    return places.stream()
        .filter(Place::known)
        .filter(place -> facts.headline().indicators().contains(place.key().indicator()))
        .toList();
  }

  private static Grid table(Facts facts, List<Place> places) {
    List<Head> heads =
        List.of(
            Head.words(CityPhrases.INDICATOR),
            Head.figures(CityPhrases.SCORE),
            Head.words(CityPhrases.UNIT),
            Head.figures(CityPhrases.RANK),
            Head.figures(CityPhrases.PEERS),
            Head.figures(CityPhrases.CHANGE),
            Head.figures(CityPhrases.NEXT),
            Head.words(CityPhrases.NOTE));
    PlaceStatement statement = new PlaceStatement(facts);
    List<Grid.Line> lines =
        places.stream()
            .sorted(Comparator.comparing(place -> !place.known()))
            .map(place -> line(statement, place))
            .toList();
    return Grid.of(
            "ranks-" + places.get(0).peerGroup(), heading(facts, places.get(0)), heads, lines)
        .onSheet(CityPhrases.SHEET)
        .allIn("ranking");
  }

  private static Grid.Line line(PlaceStatement statement, Place place) {
    Place.Standing standing = place.standing();
    boolean known = place.known();
    Figure score = place.score();
    double magnitude = score.known() ? score.value() : 0;
    Word note =
        known
            ? standing.tied() > 0 ? CityPhrases.SHARED.plain() : Word.BLANK
            : CityPhrases.MISSING.with("reason", Reasons.of(place.whyNot()));
    return Grid.Line.of(
        PlaceStatement.key(place),
        statement.what(place),
        score.known() ? score : Word.BLANK,
        new Word.UnitOf(score),
        known ? new Word.Count(standing.rank()) : Word.BLANK,
        known ? new Word.Count(standing.peers()) : Word.BLANK,
        standing.gained().known() ? standing.gained() : Word.BLANK,
        standing.distance().known() ? standing.distance().beside(magnitude) : Word.BLANK,
        note);
  }
}
