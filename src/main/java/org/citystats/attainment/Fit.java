package org.citystats.attainment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.PriceBasis;
import org.citystats.panel.SeriesKey;

/** How the price basis of a figure fits the one asked for. */
enum Fit {
  /** It is the basis asked for, or any will do. */
  SAME,
  /** It is another or not stated; the figure is judged with a remark. */
  DIFFERS,
  /** Real against nominal: the figure says something else. */
  MISMATCH;

  private static final List<PriceBasis> LEVELS =
      List.of(PriceBasis.UNSTATED, PriceBasis.NOMINAL, PriceBasis.COMPARABLE, PriceBasis.REAL);
  private static final List<PriceBasis> RATES =
      List.of(PriceBasis.NOMINAL, PriceBasis.UNSTATED, PriceBasis.REAL, PriceBasis.COMPARABLE);

  /**
   * The fit of a basis found to the one asked for; levels that do not state it are at current
   * prices.
   */
  static Fit of(PriceBasis asked, PriceBasis found, String word) {
    boolean levels = word.equals(SeriesKey.LEVEL);
    boolean current = levels && asked == PriceBasis.NOMINAL && found == PriceBasis.UNSTATED;
    if (asked == PriceBasis.UNSTATED || asked == found || current) {
      return SAME;
    }
    boolean adjusted = found == PriceBasis.COMPARABLE;
    return found == PriceBasis.UNSTATED || adjusted ? DIFFERS : MISMATCH;
  }

  /**
   * The bases in which figures of a measure are looked for, best first: the one asked for, else for
   * rates the usual one of the indicator, then what fits less.
   */
  static List<PriceBasis> order(Ask ask, String word) {
    List<PriceBasis> plain = word.equals(SeriesKey.LEVEL) ? LEVELS : RATES;
    PriceBasis asked = ask.what().basis();
    boolean usual = asked == PriceBasis.UNSTATED && plain == RATES;
    boolean prefers = usual && ask.usual() != PriceBasis.UNSTATED;
    PriceBasis first = prefers ? ask.usual() : plain.get(0);
    PriceBasis best = asked == PriceBasis.UNSTATED ? first : asked;
    return Stream.concat(Stream.of(best), plain.stream().filter(other -> other != best))
        .sorted(Comparator.comparing(found -> of(asked, found, word)))
        .toList();
  }

  /** Whether the ask means growth at constant prices. */
  static boolean real(Ask ask) {
    PriceBasis asked = ask.what().basis();
    return (asked == PriceBasis.UNSTATED ? ask.usual() : asked) == PriceBasis.REAL;
  }
}
