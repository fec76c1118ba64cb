package org.citystats.composite;

import java.util.List;
import org.citystats.model.Period;

/**
 * The figures of the indicators of an index: one column each, a row for every year and area, the
 * areas of the first year first.
 *
 * @param areas codes of the areas, sorted
 * @param periods the years, one after the other
 * @param columns figures of each indicator, in the order of the leaves
 */
record Cube(List<String> areas, List<Period> periods, List<IndexColumn.Figures> columns) {

  int rows() {
    return areas.size() * periods.size();
  }

  int row(int period, int area) {
    return period * areas.size() + area;
  }

  /** The values of an indicator, {@code NaN} where there is none. */
  double[] values(int leaf) {
    double[] values = new double[rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = columns.get(leaf).value(row);
    }
    return values;
  }
}
