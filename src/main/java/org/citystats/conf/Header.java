package org.citystats.conf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a code list.
 *
 * @param needed columns that must be there
 * @param optional columns that may be absent
 */
record Header(List<String> needed, List<String> optional) {

  /** Columns that must be there, the names parted by commas. */
  static Header needing(String names) {
    return new Header(split(names), List.of());
  }

  /** The same with columns that may be absent. */
  Header allowing(String names) {
    return new Header(needed, split(names));
  }

  /** All columns. */
  List<String> all() {
    List<String> all = new ArrayList<>(needed);
    all.addAll(optional);
    return all;
  }

  private static List<String> split(String names) {
    return Arrays.asList(names.split(","));
  }
}
