package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citystats.report.content.Change;
import org.citystats.report.content.Figure;
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

  private final Facts facts;
  private final Columns rows;

  /** Of the area of the report; its rows are read once. */
  PlaceChanges(Facts facts) {
    this.facts = facts;
    this.rows =
        facts
            .tables()
            .rows(
                RankTables.RANK_CHANGES,
                Selection.ALL.where(Concepts.REF_AREA, facts.headline().area()));
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
    double own = rows.number(row, RankConcepts.CHANGE_OWN);
    double others = rows.number(row, RankConcepts.CHANGE_OTHERS);
    double entries = rows.number(row, RankConcepts.CHANGE_ENTRIES);
    return Math.abs(own) + Math.abs(others) + Math.abs(entries) > 0;
  }

  private Sentence of(Place place, int row) {
    double revised = rows.number(row, RankConcepts.CHANGE_REVISIONS);
    boolean told = !Double.isNaN(revised) && revised != 0;
    Sentence revision =
        ChangePhrases.REVISED.with("size", part(row, RankConcepts.CHANGE_REVISIONS));
    return ChangePhrases.PARTS
        .with("what", new PlaceStatement(facts).what(place))
        .with("own", part(row, RankConcepts.CHANGE_OWN))
        .with("others", part(row, RankConcepts.CHANGE_OTHERS))
        .with("entries", part(row, RankConcepts.CHANGE_ENTRIES))
        .with("revised", told ? revision : GrowthPhrases.PLAIN.plain());
  }

  private Change part(int row, Concept concept) {
    Figure places = Figure.computed(rows.number(row, concept), "place");
    return new Change(places, ChangePhrases.UP, ChangePhrases.DOWN, ChangePhrases.SAME);
  }
}
