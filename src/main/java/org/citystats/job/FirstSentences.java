package org.citystats.job;

import java.util.ArrayList;
import java.util.List;

/** Sentences for a terminal: the first hundred, and how many more there are and where. */
final class FirstSentences {

  private static final int MOST = 100;
  private static final String ALL = "'citystats check' with the same options tells all of them";

  private FirstSentences() {}

  /** All sentences if they are few, else the first of them and one on the rest. */
  static List<String> of(List<String> all) {
    if (all.size() <= MOST) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, MOST));
    first.add("and %,d more; %s".formatted(all.size() - MOST, ALL));
    return first;
  }

  /** Whether some are left out. */
  static boolean cut(List<String> all) {
    return all.size() > MOST;
  }
}
