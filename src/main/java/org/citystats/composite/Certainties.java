package org.citystats.composite;

import java.util.HashMap;
import java.util.Map;

/** How sure the places of an index are, as far as draws were made. */
public final class Certainties {

  /** Nothing was drawn. */
  public static final Certainties NONE = new Certainties();

  private final Map<String, Map<String, Certainty>> byPeriod = new HashMap<>();

  void put(String period, String area, Certainty certainty) {
    byPeriod.computeIfAbsent(period, any -> new HashMap<>()).put(area, certainty);
  }

  Certainty of(String period, String area) {
    return byPeriod.getOrDefault(period, Map.of()).getOrDefault(area, Certainty.UNKNOWN);
  }
}
