package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that hold a name and no figure: parents of the rows below them, up to the next. */
record HeadingRows(int names) implements Nestings.Told {

  static Optional<Nestings.Told> of(List<Row> rows, Labels labels) {
    HeadingRows headings = new HeadingRows(Nestings.names(labels).orElse(0));
    boolean headed = !rows.isEmpty() && headings.isHeading(rows.get(0));
    int count = 0;
    for (int at = 0; at < rows.size(); at++) {
      boolean heading = headings.isHeading(rows.get(at));
      boolean empty = at + 1 == rows.size() || headings.isHeading(rows.get(at + 1));
      if (heading && empty) {
        return Optional.empty();
      }
      count += heading ? 1 : 0;
    }
    return headed && count > 1 || headed && rows.size() > 2 && count == 1
        ? Optional.of(headings)
        : Optional.empty();
  }

  private boolean isHeading(Row row) {
    return row.filled() == 1 && !row.cell(names).isEmpty();
  }

  @Override
  public List<Place> places(List<Row> rows, Labels labels) {
    List<Place> places = new ArrayList<>();
    String parent = "";
    for (Row row : rows) {
      if (isHeading(row)) {
        parent = row.cell(names).replaceFirst("[ .…:：]+$", "");
        places.add(Place.heading(row));
      } else {
        places.add(Place.within(row, parent, ""));
      }
    }
    return places;
  }

  @Override
  public String says() {
    return "a row without figures names the parent of the rows below it";
  }
}
