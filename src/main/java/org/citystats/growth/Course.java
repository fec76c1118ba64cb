package org.citystats.growth;

import org.citystats.model.Period;
import org.citystats.panel.Series;

/** Leads from each position of a series to the position that it is compared with. */
interface Course {

  /** The position of the base, which may lie before the series. */
  int base(int position);

  /** Whether periods before their base are asked for as well. */
  default boolean looksAhead() {
    return false;
  }

  /** So many positions back. */
  static Course back(int lag) {
    return position -> position - lag;
  }

  /** The same period of a year; of the first year that has a value if it is 0. */
  static Course since(Series series, int year) {
    int perYear = series.key().cadence().perYear();
    int first = year == 0 ? firstYear(series) : year;
    int start = Math.floorMod(series.period(0).ordinal(), perYear);
    int origin = series.position(new Period(series.key().cadence(), first * perYear));
    return position -> origin + Math.floorMod(start + position, perYear);
  }

  /** The same, also for the periods before that year. */
  static Course around(Series series, int year) {
    Course since = since(series, year);
    return new Course() {
      @Override
      public int base(int position) {
        return since.base(position);
      }

      @Override
      public boolean looksAhead() {
        return true;
      }
    };
  }

  private static int firstYear(Series series) {
    int first = 0;
    while (first < series.length() - 1 && Double.isNaN(series.at(first))) {
      first++;
    }
    return series.period(first).endYear();
  }
}
