package org.citystats.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Members that are indented deeper than their parent, or marked {@code #} or {@code 其中}; indicators
 * always, areas only where names recur, for codes and aliases know the others. A quantity without a
 * unit of its own is in that of its parent.
 */
record Indents(int names) implements Nestings.Told {

  static Optional<Nestings.Told> of(List<Row> rows, Labels labels) {
    Optional<Integer> names = Nestings.names(labels);
    if (names.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    Indents indents = new Indents(names.get());
    int first = indents.depth(rows.get(0));
    boolean deeper = rows.stream().anyMatch(row -> indents.depth(row) > first);
    boolean shallower = rows.stream().anyMatch(row -> indents.depth(row) < first);
    boolean needed = labels.namesIndicator() || Nestings.recur(rows, names.get());
    return deeper && !shallower && needed ? Optional.of(indents) : Optional.empty();
  }

  /** How deep the name of a row is indented; a mark of a part counts as much as a blank. */
  private int depth(Row row) {
    String cell = names < row.cells().size() ? row.cells().get(names) : "";
    int depth = 0;
    while (depth < cell.length() && "\u0020\u3000\u00a0\t".indexOf(cell.charAt(depth)) >= 0) {
      depth++;
    }
    String bare = cell.substring(depth);
    return depth + (bare.startsWith("#") || bare.startsWith("其中") ? 1 : 0);
  }

  /** Members that are no quantity of the kind of their parent. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?iu).*(?:率|比重|比例|占|速度|增长|指数|人均|平均|户均|rate|share|per |index).*");

  private record Above(int depth, String name, String unit) {}

  @Override
  public List<Place> places(List<Row> rows, Labels labels) {
    List<Place> places = new ArrayList<>();
    Deque<Above> above = new ArrayDeque<>();
    for (Row row : rows) {
      int depth = depth(row);
      while (!above.isEmpty() && above.peek().depth() >= depth) {
        above.pop();
      }
      String parent = above.isEmpty() ? "" : above.peek().name();
      String name = row.cell(names).replaceFirst("^(?:#|其中[:：]?)\\s*", "");
      boolean areas = labels.namesArea();
      String whole = parent.isEmpty() || areas ? name : parent + ", " + name;
      IndicatorText text = IndicatorText.of(whole);
      boolean inherits =
          !areas && text.unit().isEmpty() && !above.isEmpty() && !RELATIVE.matcher(name).matches();
      String unit = inherits ? above.peek().unit() : "";
      places.add(Place.within(row, parent, "").inUnit(unit));
      above.push(new Above(depth, text.name(), inherits ? unit : text.unit()));
    }
    return places;
  }

  @Override
  public String says() {
    return "indented rows are members of the row above that is indented less";
  }
}
