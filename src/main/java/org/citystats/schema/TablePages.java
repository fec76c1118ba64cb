package org.citystats.schema;

/** Prints the structure of the tables as a page for readers, {@code docs/tables.md}. */
public final class TablePages {

  private TablePages() {}

  /** The page, in Markdown. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Tables\n\nPrinted from the declarations in `schema`; refreshed as told in ");
    page.append("[contributing](contributing.md).\n");
    for (Table table : Tables.ALL) {
      page.append("\n## ").append(table.name()).append("\n\n").append(table.says()).append(".\n");
      page.append("Sorted by ");
      page.append(
          String.join(", ", table.order().stream().map(key -> "`" + key.name() + "`").toList()));
      page.append(".\n\n| column | role | type | what it tells |\n|---|---|---|---|\n");
      table.columns().forEach(column -> row(page, table, column));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, Table table, Concept column) {
    String role =
        table.identifiers().contains(column)
            ? "identifier"
            : table.measures().contains(column) ? "measure" : "attribute";
    String type =
        switch (column.type()) {
          case TEXT -> "text";
          case NUMBER -> "number";
          case WHOLE -> "whole number";
          case FLAG -> "yes or no";
        };
    page.append("| `%s` | %s | %s | %s |\n".formatted(column.name(), role, type, column.says()));
  }
}
