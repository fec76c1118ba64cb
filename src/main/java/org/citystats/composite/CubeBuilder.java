package org.citystats.composite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.citystats.model.CompositeIndex;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexNode;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;

/**
 * Puts the columns of an index side by side and divides by denominators: {@code value /
 * denominator} of the same area and year.
 *
 * <ul>
 *   <li>Over the years in which any of its indicators has a value; denominators alone make no year.
 *   <li>No figure without a denominator, or one of zero ({@code no_denominator}).
 * </ul>
 */
final class CubeBuilder {

  private final List<IndexNode.Leaf> leaves;
  private final Map<IndexInput, IndexColumn> columns = new HashMap<>();

  CubeBuilder(CompositeIndex index, Collection<IndexColumn> columns) {
    leaves = index.nodes().stream().flatMap(node -> node.leaf().stream()).toList();
    columns.forEach(column -> this.columns.put(column.input(), column));
  }

  /** The figures of some areas. */
  Cube of(Collection<String> members) {
    List<String> areas = List.copyOf(new TreeSet<>(members));
    List<Period> periods = periods(areas);
    Cube cube = new Cube(areas, periods, new ArrayList<>());
    for (IndexNode.Leaf leaf : leaves) {
      cube.columns().add(figures(cube, leaf));
    }
    return cube;
  }

  /** The figures of a column that is no indicator of the index, such as its size. */
  double[] values(IndexInput input, Cube cube) {
    double[] values = new double[cube.rows()];
    IndexColumn column = columns.get(input);
    for (int row = 0; row < values.length; row++) {
      int at = column == null ? -1 : at(column, cube, row);
      values[row] = at < 0 ? Double.NaN : column.figures().value(at);
    }
    return values;
  }

  private List<Period> periods(List<String> areas) {
    Set<String> members = Set.copyOf(areas);
    TreeSet<Period> seen = new TreeSet<>();
    for (IndexNode.Leaf leaf : leaves) {
      IndexColumn column = columns.get(leaf.input());
      for (int at = 0; column != null && at < column.figures().size(); at++) {
        boolean member = members.contains(column.areas().get(at / column.years()));
        if (member && !Double.isNaN(column.figures().value(at))) {
          Period first = column.first();
          seen.add(new Period(first.cadence(), first.ordinal() + at % column.years()));
        }
      }
    }
    return seen.isEmpty() ? List.of() : between(seen.first(), seen);
  }

  private static List<Period> between(Period first, TreeSet<Period> seen) {
    int last =
        seen.stream()
            .filter(each -> each.cadence().equals(first.cadence()))
            .mapToInt(Period::ordinal)
            .max()
            .orElseThrow();
    return IntStream.rangeClosed(first.ordinal(), last)
        .mapToObj(year -> new Period(first.cadence(), year))
        .toList();
  }

  private IndexColumn.Figures figures(Cube cube, IndexNode.Leaf leaf) {
    IndexColumn.Figures figures = new IndexColumn.Figures(cube.rows());
    IndexColumn column = columns.get(leaf.input());
    for (int row = 0; column != null && row < figures.size(); row++) {
      int at = at(column, cube, row);
      if (at >= 0) {
        IndexColumn.Figures from = column.figures();
        figures.status(row, from.status(at));
        figures.put(row, from.value(at), from.slack(at));
        if (Double.isNaN(from.value(at))) {
          figures.none(row, from.reason(at));
        }
      }
    }
    leaf.denominator().ifPresent(input -> divide(figures, cube, columns.get(input)));
    return figures;
  }

  private static void divide(IndexColumn.Figures figures, Cube cube, IndexColumn by) {
    for (int row = 0; row < figures.size(); row++) {
      int at = by == null ? -1 : at(by, cube, row);
      double divisor = at < 0 ? Double.NaN : by.figures().value(at);
      double value = figures.value(row) / divisor;
      if (Double.isNaN(figures.value(row))) {
        continue;
      }
      if (divisor == 0 || Double.isNaN(divisor)) {
        figures.none(row, WhyNot.NO_DENOMINATOR);
      } else {
        double slack = figures.slack(row) + Math.abs(value) * by.figures().slack(at);
        figures.put(row, value, slack / Math.abs(divisor));
        figures.status(row, ObsStatus.derived(figures.status(row), by.figures().status(at)));
      }
    }
  }

  private static int at(IndexColumn column, Cube cube, int row) {
    String area = cube.areas().get(row % cube.areas().size());
    return column.at(area, cube.periods().get(row / cube.areas().size()));
  }
}
