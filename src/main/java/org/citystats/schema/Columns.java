package org.citystats.schema;

import java.util.List;

/** The rows of a table, held column by column. */
public final class Columns {

  /** Places at which columns are looked for by their names; more than twice as many as columns. */
  private static final int SLOTS = 1 << 7;

  private final Table table;
  private final Column[] columns;
  private final Column[] slots = new Column[SLOTS];

  /** No rows yet. */
  public Columns(Table table) {
    this.table = table;
    this.columns = table.columns().stream().map(Column::new).toArray(Column[]::new);
    for (Column column : columns) {
      int slot = column.concept().name().hashCode() & (SLOTS - 1);
      while (slots[slot] != null) {
        slot = (slot + 1) & (SLOTS - 1);
      }
      slots[slot] = column;
    }
  }

  /** The table whose rows these are. */
  public Table table() {
    return table;
  }

  /** How many rows there are. */
  public int size() {
    return columns[0].size();
  }

  /** The cells of a concept of the table, {@code null} for any other concept. */
  public Column column(Concept concept) {
    int slot = concept.name().hashCode() & (SLOTS - 1);
    while (slots[slot] != null && !slots[slot].concept().name().equals(concept.name())) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slots[slot];
  }

  /** All columns in the order in which they are written. */
  public List<Column> all() {
    return List.of(columns);
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
    for (Column column : columns) {
      column.addAll(other.column(column.concept()));
    }
  }

  /** Appends rows of other columns of the same table, by their numbers in this order. */
  public void addAll(Columns other, int[] rows) {
    for (Column column : columns) {
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
