package org.citystats.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two columns say the same in other words: each word of one goes with one of the other. */
final class Paired {

  private Paired() {}

  /** Whether they do, with at least two different words. */
  static boolean of(List<Row> rows, int one, int other) {
    Map<String, String> forth = new HashMap<>();
    Map<String, String> back = new HashMap<>();
    for (Row row : rows) {
      String first = row.cell(one);
      String second = row.cell(other);
      String known = forth.putIfAbsent(first, second);
      String mirrored = back.putIfAbsent(second, first);
      if (known != null && !known.equals(second) || mirrored != null && !mirrored.equals(first)) {
        return false;
      }
    }
    return forth.size() > 1;
  }
}
