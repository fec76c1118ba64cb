package org.citystats.conf;

import java.util.List;

/**
 * A code list as read: the rows below its header.
 *
 * @param file its name
 * @param readable whether its rows could be told apart and all needed columns are there
 * @param rows the rows that are not blank
 */
record CodeTable(String file, boolean readable, List<CodeRow> rows) {

  /** A list that is absent or cannot be read. */
  static CodeTable unreadable(String file) {
    return new CodeTable(file, false, List.of());
  }

  /** The texts of a column, as codes of things of a name. */
  Known known(String column, String thing) {
    List<String> codes = rows.stream().map(row -> row.text(column)).toList();
    return new Known(thing, file, new java.util.TreeSet<>(codes), readable);
  }
}
