package org.citystats.attainment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Yearly levels up to a figure that can be compared with it: of its vintage, since the last break.
 * A year without such a level is {@code NaN}.
 */
public final class Trail implements Serializable {

  /** No levels. */
  static final Trail NONE = new Trail(0, new double[0]);

  private static final int LONGEST = 60;

  private final int firstYear;
  private final double[] levels;

  private Trail(int firstYear, double[] levels) {
    this.firstYear = firstYear;
    this.levels = levels;
  }

  /** Levels from a year on. */
  static Trail from(int firstYear, double... levels) {
    return new Trail(firstYear, levels.clone());
  }

  /** Whether an ask is of a target of several years, which has a way behind it. */
  static boolean wanted(Ask ask) {
    return ask.role() == Ask.Role.OWN
        && ask.end().cadence().kind() == Cadence.Kind.YEAR
        && Since.ofWay(ask).filter(since -> since.yearsTo(ask.end()) > 1).isPresent();
  }

  /** The levels up to the year of a figure. */
  static Trail of(Shelf shelf, Measured measured) {
    Period at = measured.figure().period();
    return at.cadence().kind() == Cadence.Kind.YEAR
        ? shelf.find(SeriesKey.LEVEL, at).map(Trail::upTo).orElse(NONE)
        : NONE;
  }

  private static Trail upTo(Hit hit) {
    Series series = hit.series();
    int last = hit.position();
    int first = Math.max(0, last - LONGEST);
    double[] levels = new double[last - first + 1];
    for (int at = first; at < last; at++) {
      boolean comparable = series.obstacle(last, at) == WhyNot.NONE;
      levels[at - first] = comparable ? series.base(last, at).value() : Double.NaN;
    }
    levels[last - first] = series.bound(last).open() ? Double.NaN : series.at(last);
    return new Trail(series.period(first).endYear(), levels).trimmed();
  }

  private Trail trimmed() {
    int start = 0;
    while (start < levels.length && Double.isNaN(levels[start])) {
      start++;
    }
    return new Trail(firstYear + start, Arrays.copyOfRange(levels, start, levels.length));
  }

  /** The levels, year by year. */
  double[] levels() {
    return levels.clone();
  }

  /** The year of the last level. */
  int lastYear() {
    return firstYear + levels.length - 1;
  }

  /** Whether there is a level at its end. */
  boolean ends() {
    return levels.length > 0 && !Double.isNaN(levels[levels.length - 1]);
  }

  /** The level of a year, {@code NaN} if there is none. */
  double at(int year) {
    boolean inside = year >= firstYear && year <= lastYear();
    return inside ? levels[year - firstYear] : Double.NaN;
  }

  /** The levels that are known, by year. */
  SortedMap<Integer, Double> known() {
    SortedMap<Integer, Double> known = new TreeMap<>();
    for (int i = 0; i < levels.length; i++) {
      if (!Double.isNaN(levels[i])) {
        known.put(firstYear + i, levels[i]);
      }
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trail trail
        && firstYear == trail.firstYear
        && Arrays.equals(levels, trail.levels);
  }

  @Override
  public int hashCode() {
    return 31 * firstYear + Arrays.hashCode(levels);
  }
}
