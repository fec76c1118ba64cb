package org.citystats.ingest;

import java.util.List;

/** How the rows of a table depend on rows above them. */
interface Nesting {

  /** No row does. */
  Nesting NONE = (rows, labels) -> rows.stream().map(Place::of).toList();

  /**
   * A row and where it stands.
   *
   * @param row the row
   * @param kind what it is
   * @param parent name of the area or indicator that it is a member of, empty if none
   * @param name its own name, empty if the label tells it
   * @param unit unit of the parent where the row says none of its own, empty if there is none
   */
  record Place(Row row, Kind kind, String parent, String name, String unit) {

    static Place of(Row row) {
      return new Place(row, Kind.RECORD, "", "", "");
    }

    static Place within(Row row, String parent, String name) {
      return new Place(row, Kind.RECORD, parent, name, "");
    }

    Place inUnit(String inherited) {
      return new Place(row, kind, parent, name, inherited);
    }

    static Place heading(Row row) {
      return new Place(row, Kind.HEADING, "", "", "");
    }
  }

  /** What a row is. */
  enum Kind {
    /** It holds figures. */
    RECORD,
    /** It names what the rows below it are members of. */
    HEADING
  }

  /** Tells the labels what it knows about the columns of words. */
  default void tell(Labels labels) {}

  /** The place of each row of a body. */
  List<Place> places(List<Row> rows, Labels labels);
}
