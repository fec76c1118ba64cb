package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Figure;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Places among peers, read row by row when asked for. */
public final class Places {

  private final Columns rows;

  Places(Columns rows) {
    this.rows = rows;
  }

  /** Every place of an area. */
  public List<Place> of(String area) {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (area.equals(rows.text(row, Concepts.REF_AREA))) {
        places.add(place(row));
      }
    }
    return places;
  }

  /** The places of every area in the contest of one of them, in every period. */
  public List<Place> beside(Place place) {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (place.key().indicator().equals(rows.text(row, Concepts.INDICATOR))
          && place.peerGroup().equals(rows.text(row, Concepts.PEER_GROUP))
          && place.measure().equals(rows.text(row, Concepts.MEASURE))
          && place.key().breakdown().equals(Cells.text(rows, row, Concepts.BREAKDOWN))) {
        places.add(place(row));
      }
    }
    return places;
  }

  private Place place(int row) {
    String unit = Cells.text(rows, row, Concepts.UNIT_MEASURE);
    String distanceUnit = unit.equals(Figure.RATIO) ? Figure.POINTS : unit;
    Figure distance = Figure.computed(rows.number(row, Concepts.DISTANCE_TO_NEXT), distanceUnit);
    return new Place(
        Cells.text(rows, row, Concepts.PEER_GROUP),
        Cells.text(rows, row, Concepts.MEASURE),
        Cells.key(rows, row),
        score(row, unit),
        new Place.Standing(
            rows.whole(row, Concepts.RANK),
            rows.whole(row, Concepts.PEERS),
            rows.whole(row, Concepts.TIED),
            gained(row),
            distance),
        Cells.text(rows, row, Concepts.WHY_NOT));
  }

  private Figure score(int row, String unit) {
    double score = rows.number(row, Concepts.SCORE);
    String measure = Cells.text(rows, row, Concepts.MEASURE);
    return measure.equals("level") ? Figure.printed(score, unit) : Figure.computed(score, unit);
  }

  private Figure gained(int row) {
    Column gained = rows.column(Concepts.RANK_CHANGE);
    return Figure.computed(gained.isAbsent(row) ? Double.NaN : gained.whole(row), "place");
  }
}
