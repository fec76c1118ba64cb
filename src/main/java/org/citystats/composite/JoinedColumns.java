package org.citystats.composite;

import java.util.List;
import java.util.TreeSet;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;

/** Columns of one input of an index over different areas, as one: calendar years before fiscal. */
public final class JoinedColumns {

  private JoinedColumns() {}

  /** One column with the figures of at least one. */
  public static IndexColumn of(List<IndexColumn> some) {
    List<IndexColumn> alike = alike(some);
    if (alike.size() == 1) {
      return alike.get(0);
    }
    TreeSet<String> areas = new TreeSet<>();
    alike.forEach(column -> areas.addAll(column.areas()));
    int first = alike.stream().mapToInt(column -> column.first().ordinal()).min().orElseThrow();
    int behind =
        alike.stream()
            .mapToInt(column -> column.first().ordinal() + column.years())
            .max()
            .orElseThrow();
    IndexColumn one = alike.get(0);
    Period start = new Period(one.first().cadence(), first);
    IndexColumn.Figures figures = new IndexColumn.Figures(areas.size() * (behind - first));
    IndexColumn joined =
        new IndexColumn(one.input(), List.copyOf(areas), start, behind - first, figures);
    alike.forEach(column -> copy(column, joined));
    return joined;
  }

  private static List<IndexColumn> alike(List<IndexColumn> some) {
    List<IndexColumn> calendar =
        some.stream()
            .filter(column -> column.first().cadence().kind() == Cadence.Kind.YEAR)
            .toList();
    return calendar.isEmpty() ? some : calendar;
  }

  private static void copy(IndexColumn from, IndexColumn into) {
    for (int area = 0; area < from.areas().size(); area++) {
      int to = into.at(from.areas().get(area), from.first());
      for (int year = 0; year < from.years(); year++) {
        int at = area * from.years() + year;
        if (from.figures().reason(at) == WhyNot.NONE) {
          into.figures().put(to + year, from.figures().value(at), from.figures().slack(at));
          into.figures().status(to + year, from.figures().status(at));
        } else {
          into.figures().none(to + year, from.figures().reason(at));
        }
      }
    }
  }
}
