package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks parted by blank lines, of which the first row is the parent; only where names recur from
 * block to block, for yearbooks also part rows by blank lines to be read more easily.
 */
record BlankLines(int names) implements Nestings.Told {

  static Optional<Nestings.Told> of(List<Row> rows, Labels labels) {
    Optional<Integer> names = Nestings.names(labels);
    if (names.isEmpty() || !Nestings.recur(rows, names.get())) {
      return Optional.empty();
    }
    long blocks = 0;
    for (int at = 1; at < rows.size(); at++) {
      blocks += isBehindBlank(rows, at) ? 1 : 0;
    }
    return blocks > 1 ? Optional.of(new BlankLines(names.get())) : Optional.empty();
  }

  private static boolean isBehindBlank(List<Row> rows, int at) {
    return rows.get(at).firstLine() > rows.get(at - 1).lastLine() + 1;
  }

  @Override
  public List<Place> places(List<Row> rows, Labels labels) {
    List<Place> places = new ArrayList<>();
    String parent = "";
    for (int at = 0; at < rows.size(); at++) {
      boolean first = at > 0 && isBehindBlank(rows, at);
      places.add(Place.within(rows.get(at), first ? "" : parent, ""));
      parent = first ? rows.get(at).cell(names) : parent;
    }
    return places;
  }

  @Override
  public String says() {
    return "the first row behind a blank line is the parent of those up to the next";
  }
}
