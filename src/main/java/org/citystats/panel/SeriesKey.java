package org.citystats.panel;

import java.io.Serializable;
import java.util.Comparator;
import org.citystats.model.Cadence;
import org.citystats.model.PriceBasis;

/**
 * What names a series within its indicator.
 *
 * @param area code of the area
 * @param breakdown which part, empty for the total
 * @param measure {@code level}, {@code growth}, ...
 * @param basis price basis
 * @param cadence calendar of its periods
 */
public record SeriesKey(
    String area, String breakdown, String measure, PriceBasis basis, Cadence cadence)
    implements Comparable<SeriesKey>, Serializable {

  /** Word of the measure of plain values. */
  public static final String LEVEL = "level";

  /** Word of the measure of printed growth rates. */
  public static final String GROWTH = "growth";

  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparing(SeriesKey::area)
          .thenComparing(SeriesKey::breakdown)
          .thenComparing(SeriesKey::measure)
          .thenComparing(key -> key.basis().code())
          .thenComparing(SeriesKey::cadence);

  /** A key before all others of an area. */
  static SeriesKey first(String area) {
    return new SeriesKey(area, "", "", PriceBasis.UNSTATED, Cadence.ANNUAL);
  }

  /** Whether the series holds plain values. */
  public boolean isLevel() {
    return measure.equals(LEVEL);
  }

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
