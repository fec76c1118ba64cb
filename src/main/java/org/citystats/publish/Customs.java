package org.citystats.publish;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.citystats.schema.Column;
import org.citystats.schema.ColumnType;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.RowOrder;
import org.citystats.schema.Table;

/** Lets no rows out that break the structure of their table. */
final class Customs {

  private final Columns rows;
  private final Table table;

  Customs(Columns rows) {
    this.rows = rows;
    this.table = rows.table();
  }

  /**
   * Fails unless every column has a cell in every row, no identifier is absent, the identifiers
   * name each row once and in the order of the table, figures are finite, and a figure that is
   * absent says why where the table has a column for that.
   */
  void inspect() {
    for (Column column : rows.all()) {
      inspectLength(column);
      inspectFigures(column);
    }
    for (Concept identifier : table.identifiers()) {
      inspectIdentifier(rows.column(identifier));
    }
    inspectReasons();
    inspectOrder();
  }

  private void inspectLength(Column column) {
    if (column.size() != rows.size()) {
      throw broken(
          "%s has %d cells, expected %d", column.concept().name(), column.size(), rows.size());
    }
  }

  private void inspectFigures(Column column) {
    if (column.concept().type() != ColumnType.NUMBER) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (Double.isInfinite(column.number(row))) {
        throw broken(
            "%s of %s is infinite, expected a finite figure", column.concept().name(), key(row));
      }
    }
  }

  private void inspectIdentifier(Column column) {
    if (column.absent(0, rows.size()) == 0) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (column.isAbsent(row)) {
        throw broken(
            "%s of %s is absent, expected a value in every identifier",
            column.concept().name(), key(row));
      }
    }
  }

  private void inspectReasons() {
    if (table.measures().isEmpty() || !table.attributes().contains(Concepts.WHY_NOT)) {
      return;
    }
    Column figures = rows.column(table.measures().get(0));
    Column reasons = rows.column(Concepts.WHY_NOT);
    for (int row = 0; row < rows.size(); row++) {
      if (figures.isAbsent(row) && (reasons.isAbsent(row) || reasons.text(row).isEmpty())) {
        throw broken("%s has neither a figure nor a reason, expected one of them", key(row));
      }
    }
  }

  /** Fails unless each row stands behind the one before in the order of the table. */
  void inspectOrder() {
    RowOrder order = rows.order();
    for (int row = 1; row < rows.size(); row++) {
      int compared = order.compare(row - 1, row);
      if (compared == 0) {
        throw broken("%s occurs more than once", key(row));
      }
      if (compared > 0) {
        throw broken(
            "%s stands after %s, expected rows sorted by %s",
            key(row), key(row - 1), names(table.order()));
      }
    }
  }

  private BrokenContractException broken(String found, Object... values) {
    return new BrokenContractException(
        "Cannot publish " + table.name() + ": " + String.format(Locale.ROOT, found, values));
  }

  private String key(int row) {
    return table.identifiers().stream()
        .map(identifier -> cell(rows.column(identifier), row))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String cell(Column column, int row) {
    if (column.isAbsent(row)) {
      return "";
    }
    return switch (column.concept().type()) {
      case TEXT -> column.text(row);
      case NUMBER -> Decimals.text(column.number(row));
      case WHOLE -> Long.toString(column.whole(row));
      case FLAG -> Boolean.toString(column.flag(row));
    };
  }

  private static String names(List<Concept> concepts) {
    return concepts.stream().map(Concept::name).collect(Collectors.joining(", "));
  }
}
