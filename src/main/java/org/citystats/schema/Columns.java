package org.citystats.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table, held column by column. */
public final class Columns {

  private final Table table;
  private final Map<String, Column> byName = new LinkedHashMap<>();
  private final Column first;

  /** No rows yet. */
  public Columns(Table table) {
    this.table = table;
    for (Concept concept : table.columns()) {
      byName.put(concept.name(), new Column(concept));
    }
    first = byName.values().iterator().next();
  }

  /** The table whose rows these are. */
  public Table table() {
    return table;
  }

  /** How many rows there are. */
  public int size() {
    return first.size();
  }

  /** The cells of a concept of the table. */
  public Column column(Concept concept) {
    return byName.get(concept.name());
  }

  /** All columns in the order in which they are written. */
  public List<Column> all() {
    return List.copyOf(byName.values());
  }

  /** The text of a cell, {@code null} if absent. */
  public String text(int row, Concept concept) {
    return column(concept).text(row);
  }

  /** The figure of a cell, {@code NaN} if absent. */
  public double number(int row, Concept concept) {
    return column(concept).number(row);
  }

  /** The whole number of a cell, 0 if absent. */
  public long whole(int row, Concept concept) {
    return column(concept).whole(row);
  }

  /** Appends all rows of other columns of the same table. */
  public void addAll(Columns other) {
    for (Column column : byName.values()) {
      column.addAll(other.column(column.concept()));
    }
  }

  /** Appends rows of other columns of the same table, by their numbers in this order. */
  public void addAll(Columns other, int[] rows) {
    for (Column column : byName.values()) {
      column.addAll(other.column(column.concept()), rows);
    }
  }

  /**
   * The same rows in the order of the table; these columns themselves if they are sorted already.
   */
  public Columns sorted() {
    RowOrder order = order();
    if (order.holds(size())) {
      return this;
    }
    Columns sorted = new Columns(table);
    sorted.addAll(this, order.sorted(size()));
    return sorted;
  }

  /** The order of the table over the rows: by its columns, texts by their characters. */
  public RowOrder order() {
    return new RowOrder(table.order().stream().map(this::column).toList());
  }
}
