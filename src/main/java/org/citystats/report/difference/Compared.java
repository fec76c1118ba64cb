package org.citystats.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/**
 * What of a table is compared between two snapshots.
 *
 * @param table the table
 * @param title what its findings are called
 * @param key identifiers by which rows are paired, in the order by which the table is sorted
 * @param shown columns whose change is a finding
 * @param filter which rows take part
 */
public record Compared(
    Table table, String title, List<Concept> key, List<Concept> shown, RowFilter filter) {

  /** All that is compared, in reading order. */
  public static final List<Compared> ALL =
      List.of(
          new Compared(
              Tables.OBSERVATIONS,
              "figures in use",
              List.of(
                  Concepts.INDICATOR,
                  Concepts.REF_AREA,
                  Concepts.BREAKDOWN,
                  Concepts.MEASURE,
                  Concepts.BASIS,
                  Concepts.TIME_PERIOD),
              List.of(Concepts.OBS_VALUE, Concepts.UNIT_MEASURE, Concepts.BOUND, Concepts.WHY_NOT),
              RowFilter.IN_USE),
          new Compared(
              Tables.RANKING,
              "places",
              List.of(
                  Concepts.INDICATOR,
                  Concepts.PEER_GROUP,
                  Concepts.BREAKDOWN,
                  Concepts.MEASURE,
                  Concepts.TIME_PERIOD,
                  Concepts.REF_AREA),
              List.of(Concepts.RANK, Concepts.WHY_NOT),
              RowFilter.ALL),
          new Compared(
              Tables.ATTAINMENT,
              "verdicts",
              List.of(Concepts.TARGET_ID, Concepts.TIME_PERIOD, Concepts.METHOD),
              List.of(Concepts.VERDICT, Concepts.REASON),
              RowFilter.ALL));

  /** The columns that must be read. */
  public List<Concept> columns() {
    List<Concept> columns = new ArrayList<>(key);
    columns.addAll(shown);
    if (filter == RowFilter.IN_USE) {
      columns.add(Concepts.IN_USE);
    }
    return columns;
  }

  /** The findings between the rows of an older and a newer snapshot, in the order of their keys. */
  public List<Finding> findings(Columns before, Columns after) {
    List<Finding> findings = new ArrayList<>();
    for (RowPairs.Pair pair : new RowPairs(before, after, key, filter).all()) {
      String old = shown(before, pair.before());
      String now = shown(after, pair.after());
      if (!old.equals(now)) {
        boolean isNew = pair.before() == RowPairs.NONE;
        String about = isNew ? about(after, pair.after()) : about(before, pair.before());
        findings.add(new Finding(kind(pair), about, old, now));
      }
    }
    return findings;
  }

  private static ChangeKind kind(RowPairs.Pair pair) {
    if (pair.before() == RowPairs.NONE) {
      return ChangeKind.NEW;
    }
    return pair.after() == RowPairs.NONE ? ChangeKind.VANISHED : ChangeKind.CHANGED;
  }

  private String about(Columns rows, int row) {
    return key.stream()
        .map(concept -> rows.text(row, concept))
        .filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String shown(Columns rows, int row) {
    if (row == RowPairs.NONE) {
      return "";
    }
    return shown.stream()
        .map(concept -> cell(rows.column(concept), row))
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String cell(Column column, int row) {
    if (column.isAbsent(row)) {
      return null;
    }
    return switch (column.concept().type()) {
      case TEXT -> column.text(row);
      case NUMBER -> String.valueOf(column.number(row));
      case WHOLE, FLAG -> String.valueOf(column.whole(row));
    };
  }
}
