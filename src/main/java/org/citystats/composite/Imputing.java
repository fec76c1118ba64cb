package org.citystats.composite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.citystats.formula.Quantiles;
import org.citystats.model.Imputation;
import org.citystats.model.IndexMethods;

/**
 * Puts something in the place of missing figures, and marks it.
 *
 * <ul>
 *   <li>mean, median: of the areas of the year; group_mean, group_median: of those of the same
 *       group.
 *   <li>carry_forward: the newest earlier value of the area, no more than {@code reach} years back.
 *   <li>linear: on the straight line between the values before and after; linear_constant also the
 *       first and last value beyond the ends, no more than {@code reach} years.
 *   <li>Stays missing where there is nothing to take it from.
 * </ul>
 *
 * @see <a href="https://bluefoxr.github.io/COINr/articles/imputation.html">COINr, imputation</a>
 */
final class Imputing {

  private final Cube cube;
  private final IndexMethods.Gaps gaps;
  private final int[] groups;

  /** With the group of each area, by its number. */
  Imputing(Cube cube, IndexMethods.Gaps gaps, int[] groups) {
    this.cube = cube;
    this.gaps = gaps;
    this.groups = groups;
  }

  /**
   * A column without gaps that can be closed.
   *
   * @param values the figures
   * @param marks what stands in, by row; {@code null} for a figure of its own
   */
  record Filled(double[] values, String[] marks) {}

  /** A column; rows that are not kept neither give nor get anything. */
  Filled of(double[] own, Imputation how) {
    Filled filled = new Filled(own.clone(), new String[own.length]);
    switch (how) {
      case NONE -> {}
      case MEAN, MEDIAN -> across(own, filled, how, new int[cube.areas().size()]);
      case GROUP_MEAN, GROUP_MEDIAN -> across(own, filled, how, groups);
      case CARRY_FORWARD -> forward(own, filled);
      case LINEAR, LINEAR_CONSTANT -> line(own, filled, how);
    }
    return filled;
  }

  private void across(double[] own, Filled filled, Imputation how, int[] group) {
    int areas = cube.areas().size();
    boolean median = how == Imputation.MEDIAN || how == Imputation.GROUP_MEDIAN;
    for (int period = 0; period < cube.periods().size(); period++) {
      double[] year = Arrays.copyOfRange(own, cube.row(period, 0), cube.row(period, areas));
      Map<Integer, Double> known = new HashMap<>();
      for (int area = 0; area < areas; area++) {
        if (Double.isNaN(year[area])) {
          int same = group[area];
          double value = known.computeIfAbsent(same, any -> centre(year, group, same, median));
          put(filled, cube.row(period, area), value, how.code());
        }
      }
    }
  }

  private static double centre(double[] year, int[] group, int same, boolean median) {
    double[] peers = new double[year.length];
    for (int area = 0; area < peers.length; area++) {
      peers[area] = group[area] == same ? year[area] : Double.NaN;
    }
    return median
        ? Quantiles.of(peers, 0.5)
        : Arrays.stream(peers).filter(each -> !Double.isNaN(each)).average().orElse(Double.NaN);
  }

  private static void put(Filled filled, int row, double value, String mark) {
    if (!Double.isNaN(value)) {
      filled.values()[row] = value;
      filled.marks()[row] = mark;
    }
  }

  private void forward(double[] own, Filled filled) {
    for (int row = 0; row < own.length; row++) {
      int from = Double.isNaN(own[row]) ? before(own, row) : -1;
      if (from >= 0) {
        put(filled, row, own[from], "carry_forward:" + year(from));
      }
    }
  }

  private String year(int row) {
    return cube.periods().get(row / cube.areas().size()).code();
  }

  /** The newest earlier row of the area that has a value within reach, -1 if none. */
  private int before(double[] own, int row) {
    return nearest(own, row, -cube.areas().size());
  }

  private int nearest(double[] own, int row, int step) {
    int at = row + step;
    for (int years = 1; years <= gaps.reach() && at >= 0 && at < own.length; years++) {
      if (!Double.isNaN(own[at])) {
        return at;
      }
      at += step;
    }
    return -1;
  }

  private void line(double[] own, Filled filled, Imputation how) {
    for (int row = 0; row < own.length; row++) {
      if (Double.isNaN(own[row])) {
        int before = before(own, row);
        int after = nearest(own, row, cube.areas().size());
        if (before >= 0 && after >= 0) {
          double share = (double) (row - before) / (after - before);
          put(filled, row, own[before] + share * (own[after] - own[before]), "linear");
        } else if (how == Imputation.LINEAR_CONSTANT && Math.max(before, after) >= 0) {
          int end = Math.max(before, after);
          put(filled, row, own[end], "constant:" + year(end));
        }
      }
    }
  }
}
