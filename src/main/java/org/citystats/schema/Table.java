package org.citystats.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The structure of a table: what identifies a row, what it measures, what qualifies it.
 *
 * @param name name of the table and of its folder
 * @param says what a row is, one sentence for readers
 * @param identifiers columns that name each row once; none of them is absent
 * @param measures columns of figures
 * @param attributes columns that qualify
 * @param order identifiers in the order by which rows are sorted
 */
public record Table(
    String name,
    String says,
    List<Concept> identifiers,
    List<Concept> measures,
    List<Concept> attributes,
    List<Concept> order) {

  /** A table without columns yet. */
  public static Table named(String name, String says) {
    return new Table(name, says, List.of(), List.of(), List.of(), List.of());
  }

  /** This table, its rows named and sorted by these columns. */
  public Table identifiedBy(Concept... concepts) {
    List<Concept> all = List.of(concepts);
    return new Table(name, says, all, measures, attributes, all);
  }

  /** This table, its rows sorted by the same identifiers in another order. */
  public Table sortedBy(Concept... concepts) {
    return new Table(name, says, identifiers, measures, attributes, List.of(concepts));
  }

  /** This table with columns of figures. */
  public Table measuring(Concept... concepts) {
    return new Table(name, says, identifiers, List.of(concepts), attributes, order);
  }

  /** This table with columns that qualify. */
  public Table describedBy(Concept... concepts) {
    return new Table(name, says, identifiers, measures, List.of(concepts), order);
  }

  /** All columns in the order in which they are written. */
  public List<Concept> columns() {
    List<Concept> columns = new ArrayList<>(identifiers);
    columns.addAll(measures);
    columns.addAll(attributes);
    return columns;
  }
}
