package org.citystats.panel;

import java.util.Comparator;

/** The order of vintages, and which of them are known on a date. */
public final class Vintages {

  /** From the oldest to the newest; an unknown vintage is older than any known one. */
  public static final Comparator<String> OLDEST_FIRST =
      Comparator.comparing(Vintages::lastDay).thenComparing(Comparator.naturalOrder());

  private Vintages() {}

  /** Whether a vintage is known on a date; without a date every vintage is. */
  public static boolean known(String vintage, String asOf) {
    return asOf.isEmpty() || vintage.isEmpty() || lastDay(vintage).compareTo(asOf) <= 0;
  }

  /** The last day that a vintage of a year or a month may mean. */
  private static String lastDay(String vintage) {
    return switch (vintage.length()) {
      case 4 -> vintage + "-12-31";
      case 7 -> vintage + "-31";
      default -> vintage;
    };
  }
}
