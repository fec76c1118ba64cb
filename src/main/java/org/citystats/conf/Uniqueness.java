package org.citystats.conf;

import java.util.HashMap;
import java.util.Map;

/** Keeps watch that a key occurs once in a list. */
final class Uniqueness {

  private final Map<Object, CodeRow> first = new HashMap<>();

  /** Refuses a row whose key another row has already. */
  void note(CodeRow row, String column, Object key) {
    CodeRow before = first.putIfAbsent(key, row);
    if (before != null && !row.text(column).isEmpty()) {
      row.refuse(
          column,
          "'" + row.text(column) + "' occurs again, expected each once",
          "it is already in line " + before.line());
    }
  }
}
