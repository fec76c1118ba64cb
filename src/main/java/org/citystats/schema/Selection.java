package org.citystats.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns and rows of a table to read, so that memory follows what is asked for.
 *
 * @param columns the columns, all if empty
 * @param texts texts of which a row must hold one, by columns
 */
public record Selection(List<Concept> columns, Map<Concept, Set<String>> texts) {

  /** All columns of all rows. */
  public static final Selection ALL = new Selection(List.of(), Map.of());

  /** These columns of all rows. */
  public static Selection of(Concept... columns) {
    return new Selection(List.of(columns), Map.of());
  }

  /** The same, of rows that hold one of these texts in a column of text. */
  public Selection where(Concept column, String... anyOf) {
    Map<Concept, Set<String>> more = new LinkedHashMap<>(texts);
    more.put(column, Set.of(anyOf));
    return new Selection(columns, more);
  }

  /** Whether no row can be selected: a column is asked for none of its texts. */
  public boolean isEmpty() {
    return texts.values().stream().anyMatch(Set::isEmpty);
  }

  /** The table as far as it is selected; its columns stay in their order. */
  public Table of(Table table) {
    return columns.isEmpty()
        ? table
        : new Table(
            table.name(),
            table.says(),
            table.identifiers().stream().filter(columns::contains).toList(),
            table.measures().stream().filter(columns::contains).toList(),
            table.attributes().stream().filter(columns::contains).toList(),
            table.order().stream().filter(columns::contains).toList());
  }
}
