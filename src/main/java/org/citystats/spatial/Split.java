package org.citystats.spatial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.formula.Inequality;
import org.citystats.model.WhyNot;

/**
 * Inequality among the parts of the parts of an area, such as the districts of all cities: how much
 * lies between the cities and how much within them.
 *
 * @param kind which measure is split
 */
record Split(Kind kind) implements SpatialMeasure {

  /** What is split. */
  enum Kind {
    /** Theil's T. */
    THEIL_T,
    /** The mean log deviation. */
    MEAN_LOG_DEVIATION;

    double whole(double[] values) {
      return this == THEIL_T ? Inequality.theil(values) : Inequality.meanLogDeviation(values);
    }

    double between(double[] values, int[] groups) {
      return this == THEIL_T
          ? Inequality.theilBetween(values, groups)
          : Inequality.deviationBetween(values, groups);
    }
  }

  @Override
  public SpatialNote note() {
    boolean theil = kind == Kind.THEIL_T;
    return new SpatialNote(
        kind.name() + "_SPLIT",
        (theil ? "Theil index T" : "Mean log deviation") + " between and within groups",
        (theil ? "between = sum S_k ln(S_k n / n_k)" : "between = sum n_k / n ln(mean / mean_k)")
            + ", within = the rest; over the parts of all parts, under the codes "
            + kind.name()
            + "_ALL, "
            + kind.name()
            + "_BETWEEN and "
            + kind.name()
            + "_WITHIN",
        "ratio",
        "fewer than two of them have a value; a value is zero or less",
        "Shorrocks, The class of additively decomposable inequality measures (1980)");
  }

  @Override
  public void of(Mosaic mosaic, int period, SpatialRows rows) {
    List<List<String>> below = mosaic.areasBelow(period);
    List<String> areas = new ArrayList<>();
    below.forEach(areas::addAll);
    Slice slice = mosaic.slice(areas, period);
    if (slice.areas().isEmpty()) {
      return;
    }
    WhyNot obstacle = slice.notPositive();
    double[] values = slice.values();
    boolean known = obstacle == WhyNot.NONE;
    double whole = known ? kind.whole(values) : Double.NaN;
    double between = known ? kind.between(values, groups(slice, below)) : Double.NaN;
    double[] figures = {whole, between, whole - between};
    for (int i = 0; i < figures.length; i++) {
      rows.add(
          SpatialRows.Place.of(
              mosaic, kind.name() + List.of("_ALL", "_BETWEEN", "_WITHIN").get(i), period),
          "ratio",
          known
              ? SpatialRows.Figure.of(figures[i], slice)
              : SpatialRows.Figure.none(obstacle, slice));
    }
  }

  /** The number of the group of each area, counting only groups that have one with a value. */
  private static int[] groups(Slice slice, List<List<String>> below) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < below.size(); number++) {
      for (String area : below.get(number)) {
        numbers.putIfAbsent(area, number);
      }
    }
    int[] groups = new int[slice.areas().size()];
    int group = -1;
    int last = -1;
    for (int i = 0; i < groups.length; i++) {
      int its = numbers.get(slice.areas().get(i));
      group += its == last ? 0 : 1;
      last = its;
      groups[i] = group;
    }
    return groups;
  }
}
