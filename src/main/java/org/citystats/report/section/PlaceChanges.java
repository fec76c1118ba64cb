package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citystats.report.content.Change;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Place;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;
import org.citystats.schema.RankTables;
import org.citystats.schema.Selection;

/** What moved the places of the area since the year before, part by part; the parts add up. */
final class PlaceChanges {

  private static final List<Concept> PARTS =
      List.of(
          RankConcepts.CHANGE_OWN,
          RankConcepts.CHANGE_OTHERS,
          RankConcepts.CHANGE_ENTRIES,
          RankConcepts.CHANGE_REVISIONS,
          RankConcepts.CHANGE_VINTAGE);

  private final Facts facts;
  private final Columns rows;

  /** Of an area in a period; its rows are read once. */
  PlaceChanges(Facts facts, String area, String period) {
    this.facts = facts;
    this.rows =
        facts
            .tables()
            .rows(
                RankTables.RANK_CHANGES,
                Selection.ALL.where(Concepts.REF_AREA, area).where(Concepts.TIME_PERIOD, period));
  }

  /** One sentence for each of some places that anything moved. */
  List<Statement> of(List<Place> places) {
    List<Statement> said = new ArrayList<>();
    for (Place place : places) {
      row(place)
          .filter(this::moved)
          .ifPresent(row -> said.add(Statement.of(PlaceStatement.key(place), of(place, row))));
    }
    return said;
  }

  private Optional<Integer> row(Place place) {
    for (int row = 0; row < rows.size(); row++) {
      boolean same =
          place.peerGroup().equals(rows.text(row, Concepts.PEER_GROUP))
              && place.measure().equals(rows.text(row, Concepts.MEASURE))
              && place.key().indicator().equals(rows.text(row, Concepts.INDICATOR))
              && place.key().breakdown().equals(rows.text(row, Concepts.BREAKDOWN))
              && place.key().period().equals(rows.text(row, Concepts.TIME_PERIOD));
      if (same) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private boolean moved(int row) {
    return PARTS.stream().anyMatch(part -> told(row, part));
  }

  private boolean told(int row, Concept part) {
    double size = rows.number(row, part);
    return !Double.isNaN(size) && size != 0;
  }

  private Sentence of(Place place, int row) {
    return ChangePhrases.PARTS
        .with("what", new PlaceStatement(facts).what(place))
        .with("own", part(row, RankConcepts.CHANGE_OWN))
        .with("others", part(row, RankConcepts.CHANGE_OTHERS))
        .with("entries", part(row, RankConcepts.CHANGE_ENTRIES))
        .with("revised", ifTold(row, RankConcepts.CHANGE_REVISIONS, ChangePhrases.REVISED))
        .with("vintage", ifTold(row, RankConcepts.CHANGE_VINTAGE, ChangePhrases.VINTAGE));
  }

  private Sentence ifTold(int row, Concept concept, Phrase phrase) {
    return told(row, concept)
        ? phrase.with("size", part(row, concept))
        : GrowthPhrases.PLAIN.plain();
  }

  private Change part(int row, Concept concept) {
    Figure places = Figure.computed(rows.number(row, concept), "place");
    return new Change(places, ChangePhrases.UP, ChangePhrases.DOWN, ChangePhrases.SAME);
  }
}
