package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;

/**
 * The rows of heads over a table, found by what lies below them: the first row that holds figures
 * begins the body, the rows of several cells right above it are heads. A merged cell, whose name
 * stands in its first column, reaches to the next filled one, but not beyond the cell above it.
 *
 * @param sheet all rows
 * @param first place of the first row of heads
 * @param body place of the first row below them
 * @param figures the columns that hold figures
 */
record HeadRows(Sheet sheet, int first, int body, Set<Integer> figures) {

  /** How many rows of the body are looked at to tell figures from words. */
  private static final int LOOKED_AT = 400;

  private static final Set<String> LABELS =
      Set.of(
          "ref_area", "area_name", "time_period", "unit_measure", "note", "obs_status", "vintage");

  private static final FigureCell CELLS = new FigureCell(Source.undeclared());

  private static final FigureCell WITH_COMMAS =
      new FigureCell(Source.undeclared().withDecimal(DecimalSign.COMMA));

  /** Whether a cell holds a figure, be it a bound or flagged. */
  private static boolean isFigure(String cell) {
    return FigureCell.looksLikeNumber(cell)
        || CELLS.read(cell).value() != null
        || WITH_COMMAS.read(cell).value() != null;
  }

  /** The heads of a table, if there is a row of figures with heads right above it. */
  static Optional<HeadRows> of(Sheet sheet) {
    List<Row> top = sheet.top();
    int body = 0;
    while (body < top.size() && !isFigures(top.get(body))) {
      body++;
    }
    body = withHeadings(top, body);
    int first = body;
    while (first > 0 && isHead(top.get(first - 1), top.get(body == top.size() ? 0 : body))) {
      first--;
    }
    if (body == top.size() || first == body) {
      return Optional.empty();
    }
    Set<Integer> figures = figureColumns(sheet, body);
    int last = body - 1;
    Row heads = sheet.rows().get(last);
    for (int column = 1; column < heads.cells().size(); column++) {
      if (PeriodHead.read(heads.cell(column)).isPresent()) {
        figures.add(column);
      }
    }
    figures.removeIf(column -> isLabel(heads.cell(column)) || isNothing(sheet, last, column));
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeadRows(sheet, first, body, figures));
  }

  /**
   * Where the body begins if rows that hold a name only stand between the heads and the figures.
   */
  private static int withHeadings(List<Row> top, int body) {
    int from = body;
    while (from > 1 && isHeading(top.get(from - 1))) {
      from--;
    }
    boolean headed = from > 0 && from < body && top.get(from - 1).filled() > 1;
    return headed && body < top.size() ? from : body;
  }

  /** Whether a column has neither a head nor a figure: what a separator at the end makes. */
  private static boolean isNothing(Sheet sheet, int last, int column) {
    List<Row> rows = sheet.rows().subList(last, sheet.rows().size());
    return rows.stream().allMatch(row -> row.cell(column).isEmpty());
  }

  private static boolean isLabel(String head) {
    return Heads.role(head).filter(LABELS::contains).isPresent();
  }

  /** Whether a row holds a name and nothing else. */
  static boolean isHeading(Row row) {
    return row.filled() == 1 && !row.cell(0).isEmpty() && row.cells().size() > 1;
  }

  /** Whether a row holds a name and at least one figure, and not periods only. */
  private static boolean isFigures(Row row) {
    int figures = 0;
    int periods = 0;
    for (int column = 1; column < row.cells().size(); column++) {
      boolean period = PeriodHead.read(row.cell(column)).isPresent();
      periods += period ? 1 : 0;
      figures += !period && isFigure(row.cell(column)) ? 1 : 0;
    }
    boolean named = !row.cell(0).isEmpty() || !row.cell(1).isEmpty();
    return named && figures > 0 && figures >= periods;
  }

  private static boolean isHead(Row row, Row body) {
    boolean pair = row.filled() <= 2 && row.cell(0).endsWith(":");
    boolean narrow = row.cells().size() < body.cells().size();
    boolean lone = row.filled() == 1 && row.cell(0).isEmpty() && body.filled() == 2;
    return !pair && !narrow && (row.filled() > 1 || lone);
  }

  /** The columns behind those of words in which numbers stand and words are rare. */
  private static Set<Integer> figureColumns(Sheet sheet, int body) {
    int end = Math.min(sheet.rows().size(), body + LOOKED_AT);
    List<Row> rows = sheet.rows().subList(body, end);
    int width = rows.get(0).cells().size();
    Set<Integer> figures = new TreeSet<>();
    for (int column = 0; column < width; column++) {
      int at = column;
      long numbers = rows.stream().filter(row -> isFigure(row.cell(at))).count();
      long filled =
          rows.stream().filter(row -> CELLS.read(row.cell(at)).missing() == WhyNot.NONE).count();
      if (numbers > 0 && 3 * numbers >= filled
          || numbers == 0 && filled == 0 && !figures.isEmpty()) {
        figures.add(column);
      }
    }
    return behindWords(figures, width);
  }

  /** Without the numbers among the first columns that a column of words follows: codes. */
  private static Set<Integer> behindWords(Set<Integer> figures, int width) {
    int words = 0;
    while (words < width
        && (!figures.contains(words) || words + 1 < width && words == 0 && !figures.contains(1))) {
      words++;
    }
    int labels = Math.max(1, words);
    figures.removeIf(column -> column < labels);
    return figures;
  }

  /** The distinct heads of a column, from the top to the bottom. */
  List<String> path(int column) {
    List<String> path = new ArrayList<>();
    int from = figures.iterator().next();
    for (Row row : sheet.rows().subList(first, body)) {
      from = reach(row, column, from);
      String text = row.cell(from);
      if (!text.isEmpty() && !path.contains(text)) {
        path.add(text);
      }
    }
    return path;
  }

  /** The column whose head reaches to a column, not before a limit. */
  private static int reach(Row row, int column, int limit) {
    int from = column;
    while (from > limit && row.cell(from).isEmpty()) {
      from--;
    }
    return row.cell(from).isEmpty() ? column : from;
  }

  /** The row of heads that says most about the columns of words. */
  Row labels() {
    Row last = sheet.rows().get(body - 1);
    return last.cell(0).isEmpty() ? sheet.rows().get(first) : last;
  }
}
