package org.citystats.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column without a head that repeats the parent of each row, before the column of names; the
 * first row whose name is that of its parent is the parent, for New York is a county, too. Two rows
 * of one name in one block are two areas: the second is told apart by a number.
 *
 * @param parents the column of parents
 * @param names the column of names
 */
record ParentColumn(int parents, int names) implements Nestings.Told {

  static Optional<Nestings.Told> of(List<Row> rows, Labels labels) {
    List<Integer> unnamed = labels.columns("");
    if (unnamed.size() != 2 || labels.namesArea()) {
      return Optional.empty();
    }
    ParentColumn column = new ParentColumn(unnamed.get(0), unnamed.get(1));
    return column.fits(rows) ? Optional.of(column) : Optional.empty();
  }

  /** Whether each parent stands in one run of rows, and one of them bears its name. */
  private boolean fits(List<Row> rows) {
    Set<String> ended = new HashSet<>();
    Set<String> own = new HashSet<>();
    String last = "";
    for (Row row : rows) {
      String parent = row.cell(parents);
      if (!parent.equals(last) && !parent.isEmpty() && !ended.add(parent)) {
        return false;
      }
      own.add(parent.equals(row.cell(names)) ? parent : "");
      last = parent.isEmpty() ? last : parent;
    }
    own.remove("");
    return own.size() > 1 && 2 * own.size() > ended.size();
  }

  @Override
  public void tell(Labels labels) {
    labels.put(parents, "ignore");
    labels.put(names, "area_name");
  }

  @Override
  public List<Place> places(List<Row> rows, Labels labels) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> tops = new HashSet<>();
    List<Place> places = new ArrayList<>();
    for (Row row : rows) {
      String parent = row.cell(parents);
      String name = row.cell(names);
      boolean top = parent.isEmpty() || parent.equals(name) && tops.add(parent);
      int times = top ? 1 : seen.merge(parent + "\n" + name, 1, Integer::sum);
      String own = times > 1 ? name + " (" + times + ")" : name;
      boolean heading = row.filled() == 1 && parent.isEmpty();
      places.add(heading ? Place.heading(row) : Place.within(row, top ? "" : parent, own));
    }
    return places;
  }

  @Override
  public String says() {
    return "column "
        + (parents + 1)
        + " holds the parent of each row; of two rows of one name and"
        + " parent the second is numbered (2)";
  }
}
