package org.citystats.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.model.Bound;
import org.citystats.model.Cadence;
import org.citystats.model.IndexInput;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.WhyNot;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/**
 * The column of an input of an index, taken from the panel of its indicator and its growth figures.
 *
 * <ul>
 *   <li>In: yearly figures in use; levels in current prices or without a stated basis, rates on the
 *       basis of most figures, unless a basis is named.
 *   <li>Out: a figure for each area and year, calendar years before fiscal ones.
 *   <li>A bound is no figure ({@code bound}); a missing one keeps its reason.
 * </ul>
 */
public final class IndexColumns {

  private record Cell(
      String area, Period period, double value, double slack, byte status, WhyNot reason) {}

  private IndexColumns() {}

  /** The column; empty if there is no yearly figure. */
  public static Optional<IndexColumn> of(IndexInput input, Panel panel, Columns growth) {
    Map<String, List<Cell>> byBasis =
        switch (input.measure()) {
          case IndexInput.LEVEL -> printed(input, panel, SeriesKey.LEVEL);
          case IndexInput.PRINTED -> printed(input, panel, SeriesKey.GROWTH);
          default -> computed(input, growth);
        };
    List<Cell> cells = chosen(input, byBasis);
    return years(cells, Cadence.Kind.YEAR)
        .or(() -> years(cells, Cadence.Kind.FISCAL_YEAR))
        .map(yearly -> column(input, yearly));
  }

  private static Map<String, List<Cell>> printed(IndexInput input, Panel panel, String measure) {
    Map<String, List<Cell>> byBasis = new TreeMap<>();
    for (Series series : panel.series()) {
      SeriesKey key = series.key();
      if (key.measure().equals(measure) && key.breakdown().equals(input.breakdown())) {
        List<Cell> cells = byBasis.computeIfAbsent(key.basis().code(), any -> new ArrayList<>());
        for (int position = 0; position < series.length(); position++) {
          if (series.knows(position)) {
            cells.add(cell(series, position));
          }
        }
      }
    }
    return byBasis;
  }

  private static Cell cell(Series series, int position) {
    boolean bounded = series.bound(position) != Bound.EXACT;
    int row = series.rows().used(position);
    return new Cell(
        series.key().area(),
        series.period(position),
        bounded ? Double.NaN : series.at(position),
        series.rows().step(row) / 2,
        series.status(position),
        bounded ? WhyNot.BOUND : series.absence(position));
  }

  private static Map<String, List<Cell>> computed(IndexInput input, Columns growth) {
    Map<String, List<Cell>> byBasis = new TreeMap<>();
    for (int row = 0; row < growth.size(); row++) {
      boolean asked =
          growth.text(row, Concepts.MEASURE).equals(input.measure())
              && growth.text(row, Concepts.ORIGIN).equals("computed")
              && growth.text(row, Concepts.BREAKDOWN).equals(input.breakdown());
      if (asked) {
        byBasis
            .computeIfAbsent(growth.text(row, Concepts.BASIS), any -> new ArrayList<>())
            .add(cell(growth, row));
      }
    }
    return byBasis;
  }

  private static Cell cell(Columns growth, int row) {
    boolean rounding = "rounding".equals(growth.text(row, Concepts.INTERVAL));
    double width =
        growth.number(row, Concepts.GROWTH_HIGH) - growth.number(row, Concepts.GROWTH_LOW);
    String why = growth.text(row, Concepts.WHY_NOT);
    String bound = growth.text(row, Concepts.BOUND);
    boolean bounded = bound != null && !bound.isEmpty();
    return new Cell(
        growth.text(row, Concepts.REF_AREA),
        Period.parse(growth.text(row, Concepts.TIME_PERIOD)).orElseThrow(),
        bounded ? Double.NaN : growth.number(row, Concepts.GROWTH),
        rounding && width > 0 ? width / 2 : 0,
        ObsStatus.parse(growth.text(row, Concepts.OBS_STATUS)).orElse(ObsStatus.NORMAL),
        bounded ? WhyNot.BOUND : why == null || why.isEmpty() ? WhyNot.NONE : WhyNot.of(why));
  }

  /** The cells of the basis asked for; else of plain levels, else of the basis of most values. */
  private static List<Cell> chosen(IndexInput input, Map<String, List<Cell>> byBasis) {
    if (!input.basis().isEmpty()) {
      return byBasis.getOrDefault(input.basis(), List.of());
    }
    if (input.measure().equals(IndexInput.LEVEL)) {
      List<Cell> plain =
          new ArrayList<>(byBasis.getOrDefault(PriceBasis.NOMINAL.code(), List.of()));
      plain.addAll(byBasis.getOrDefault(PriceBasis.UNSTATED.code(), List.of()));
      return plain;
    }
    List<Cell> most = List.of();
    for (List<Cell> cells : byBasis.values()) {
      most = present(cells) > present(most) || most.isEmpty() ? cells : most;
    }
    return most;
  }

  private static long present(List<Cell> cells) {
    return cells.stream().filter(cell -> !Double.isNaN(cell.value())).count();
  }

  private static Optional<List<Cell>> years(List<Cell> cells, Cadence.Kind kind) {
    List<Cell> yearly =
        cells.stream().filter(cell -> cell.period().cadence().kind() == kind).toList();
    return Optional.of(yearly).filter(some -> !some.isEmpty());
  }

  private static IndexColumn column(IndexInput input, List<Cell> cells) {
    List<String> areas = List.copyOf(new TreeSet<>(cells.stream().map(Cell::area).toList()));
    int first = cells.stream().mapToInt(cell -> cell.period().ordinal()).min().orElseThrow();
    int last = cells.stream().mapToInt(cell -> cell.period().ordinal()).max().orElseThrow();
    int years = last - first + 1;
    IndexColumn.Figures figures = new IndexColumn.Figures(areas.size() * years);
    Period start = new Period(cells.get(0).period().cadence(), first);
    IndexColumn column = new IndexColumn(input, areas, start, years, figures);
    cells.forEach(cell -> put(column, cell));
    return column;
  }

  private static void put(IndexColumn column, Cell cell) {
    int at = column.at(cell.area(), cell.period());
    if (Double.isNaN(cell.value())) {
      if (Double.isNaN(column.figures().value(at))) {
        column.figures().none(at, cell.reason() == WhyNot.NONE ? WhyNot.NO_VALUE : cell.reason());
      }
    } else {
      column.figures().put(at, cell.value(), cell.slack());
      column.figures().status(at, cell.status());
    }
  }
}
