package org.citystats.composite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Imputation;

/**
 * The figures of an index, screened: an area and year with too small a share of the indicators
 * neither gives nor gets anything; and filled in, over all years.
 */
final class Completed {

  private static final double HAIR = 1e-12;

  private final CompositeIndex index;
  private final Tree tree;
  private final Cube cube;
  private final Imputing imputing;
  private final boolean[] kept;
  private final double[][] own;
  private final Map<Imputation, List<Imputing.Filled>> known = new EnumMap<>(Imputation.class);

  Completed(CompositeIndex index, Cube cube, Map<String, String> groups) {
    this.index = index;
    this.tree = new Tree(index);
    this.cube = cube;
    this.own = new double[cube.columns().size()][];
    this.kept = screened();
    for (int leaf = 0; leaf < own.length; leaf++) {
      own[leaf] = screened(cube.values(leaf));
    }
    List<String> labels = cube.areas().stream().map(area -> groups.getOrDefault(area, "")).toList();
    int[] numbers = labels.stream().mapToInt(labels::indexOf).toArray();
    this.imputing = new Imputing(cube, index.methods().gaps(), numbers);
  }

  private boolean[] screened() {
    boolean[] passed = new boolean[cube.rows()];
    for (int row = 0; row < passed.length; row++) {
      double share = sharePresent(tree.root(), row);
      passed[row] = share > 0 && share >= index.methods().gaps().screen() - HAIR;
    }
    return passed;
  }

  private double[] screened(double[] column) {
    for (int row = 0; row < kept.length; row++) {
      column[row] = kept[row] ? column[row] : Double.NaN;
    }
    return column;
  }

  CompositeIndex index() {
    return index;
  }

  Tree tree() {
    return tree;
  }

  Cube cube() {
    return cube;
  }

  /** Whether an area and year has enough indicators. */
  boolean isKept(int row) {
    return kept[row];
  }

  /** Share of the indicators of a node that have a figure of their own. */
  double sharePresent(int node, int row) {
    List<Integer> below = tree.leavesBelow(node);
    double present = 0;
    for (int leaf : below) {
      present += Double.isNaN(cube.columns().get(leaf).value(row)) ? 0 : 1;
    }
    return present / below.size();
  }

  /** The columns with something in the place of missing figures. */
  List<Imputing.Filled> filled(Imputation how) {
    return known.computeIfAbsent(how, this::fill);
  }

  private List<Imputing.Filled> fill(Imputation how) {
    List<Imputing.Filled> all = new ArrayList<>();
    for (double[] column : own) {
      Imputing.Filled found = imputing.of(column, how);
      screened(found.values());
      all.add(found);
    }
    return all;
  }
}
