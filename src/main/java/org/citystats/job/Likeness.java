package org.citystats.job;

import java.util.List;
import java.util.Map;

/**
 * In what areas are alike: the size of an indicator, or the structure that the quotient of two
 * tells, such as the share of industry in GDP.
 *
 * <ul>
 *   <li>Size: {@code ln value} where all are above zero, because sizes differ by factors, else the
 *       value. Structure: {@code value / value of the other}, both the newest.
 *   <li>{@code NaN} for an area without a value, or where the other is zero.
 * </ul>
 *
 * @param indicator code of the indicator
 * @param whole code of what it is divided by, empty for its size
 */
record Likeness(String indicator, String whole) {

  private static final String OVER = " / ";

  /** As settings have it: a code, or two with a stroke between blanks. */
  static Likeness of(String said) {
    int over = said.indexOf(OVER);
    return over < 0
        ? new Likeness(said, "")
        : new Likeness(said.substring(0, over).strip(), said.substring(over + 3).strip());
  }

  /** Whose levels must be known. */
  List<String> indicators() {
    return whole.isEmpty() ? List.of(indicator) : List.of(indicator, whole);
  }

  /** A number for each of some areas, by the newest levels of indicators. */
  double[] of(Map<String, Map<String, Double>> levels, List<String> areas) {
    Map<String, Double> own = levels.getOrDefault(indicator, Map.of());
    return whole.isEmpty() ? size(own, areas) : structure(own, levels, areas);
  }

  private static double[] size(Map<String, Double> own, List<String> areas) {
    boolean positive = own.values().stream().allMatch(level -> level > 0);
    return areas.stream()
        .mapToDouble(area -> own.getOrDefault(area, Double.NaN))
        .map(level -> positive ? Math.log(level) : level)
        .toArray();
  }

  private double[] structure(
      Map<String, Double> own, Map<String, Map<String, Double>> levels, List<String> areas) {
    Map<String, Double> wholes = levels.getOrDefault(whole, Map.of());
    return areas.stream()
        .mapToDouble(
            area -> {
              double divisor = wholes.getOrDefault(area, Double.NaN);
              return divisor == 0 ? Double.NaN : own.getOrDefault(area, Double.NaN) / divisor;
            })
        .toArray();
  }
}
