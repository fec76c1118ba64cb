package org.citystats.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citystats.formula.Correlation;
import org.citystats.model.Imputation;
import org.citystats.model.IndexMethods;
import org.citystats.model.WhyNot;

/**
 * How the scores of an index come about in years that share a scale: treated, normalised, joined,
 * in this order. Rows are those of the years together, areas of the first year first.
 */
final class Workings {

  private final Completed completed;
  private final int first;
  private final int years;
  private final Scales scales;
  private final int reference;
  private final List<Imputing.Filled> filled;
  private final List<Scales.Scaled> scaled;
  private final Joined joined;

  /** Of so many years from one on. */
  Workings(Completed completed, int first, int years) {
    this.completed = completed;
    this.first = first;
    this.years = years;
    this.reference = completed.cube().areas().indexOf(methods().scale().reference());
    this.scales = new Scales(completed.index(), areas(), reference);
    this.filled = filled(methods().gaps().imputation());
    this.scaled = scaled(filled, scales.declared());
    double[][] scores = scaled.stream().map(Scales.Scaled::scores).toArray(double[][]::new);
    this.joined = new Joined(tree(), methods(), scores, areas());
  }

  /** The columns of these years with something in the place of missing figures. */
  List<Imputing.Filled> filled(Imputation how) {
    int from = first * areas();
    int to = from + rows();
    return completed.filled(how).stream()
        .map(
            all ->
                new Imputing.Filled(
                    Arrays.copyOfRange(all.values(), from, to),
                    Arrays.copyOfRange(all.marks(), from, to)))
        .toList();
  }

  /** The columns on the scale. */
  List<Scales.Scaled> scaled(List<Imputing.Filled> columns, Scales.Way way) {
    List<Scales.Scaled> all = new ArrayList<>();
    for (int leaf = 0; leaf < columns.size(); leaf++) {
      all.add(scales.of(leaf, columns.get(leaf).values(), way));
    }
    return all;
  }

  /** By how much a figure may be off because it is rounded; 0 for what stands in for one. */
  double slack(int leaf, Imputing.Filled column, int row) {
    IndexColumn.Figures figures = completed.cube().columns().get(leaf);
    return column.marks()[row] == null ? figures.slack(whole(row)) : 0;
  }

  Completed completed() {
    return completed;
  }

  IndexMethods methods() {
    return completed.index().methods();
  }

  Tree tree() {
    return completed.tree();
  }

  Scales.Way declared() {
    return scales.declared();
  }

  int areas() {
    return completed.cube().areas().size();
  }

  int years() {
    return years;
  }

  int rows() {
    return years * areas();
  }

  /** The row among those of all years. */
  int whole(int row) {
    return first * areas() + row;
  }

  /** Code of the period of a year. */
  String period(int year) {
    return completed.cube().periods().get(first + year).code();
  }

  List<Imputing.Filled> filled() {
    return filled;
  }

  List<Scales.Scaled> scaled() {
    return scaled;
  }

  Joined joined() {
    return joined;
  }

  /** The scores of a node in a year, {@code NaN} where there is none. */
  double[] scores(int node, int year) {
    int from = year * areas();
    double[] scores = Arrays.copyOfRange(joined.scores(node), from, from + areas());
    return Arrays.stream(scores).map(x -> Double.isFinite(x) ? x : Double.NaN).toArray();
  }

  /** Cronbach's alpha of the parts of a node in a year. */
  double alpha(int node, int year) {
    return Correlation.alpha(
        Arrays.stream(tree().children(node))
            .mapToObj(child -> scores(child, year))
            .toArray(double[][]::new));
  }

  /** Why a node has no score, or {@link WhyNot#NONE}. */
  WhyNot reason(int node, int row) {
    if (Double.isFinite(joined.scores(node)[row])) {
      return WhyNot.NONE;
    }
    if (tree().isLeaf(node)) {
      return reasonOfLeaf(tree().leaf(node), row);
    }
    if (!completed.isKept(whole(row))) {
      return WhyNot.TOO_FEW_INDICATORS;
    }
    if (joined.scores(node)[row] == Joined.NO_MEAN) {
      return WhyNot.NO_MEAN;
    }
    boolean weightless = Double.isNaN(joined.weight(tree().children(node)[0]));
    return weightless ? WhyNot.NO_WEIGHT : WhyNot.TOO_FEW_INDICATORS;
  }

  private WhyNot reasonOfLeaf(int leaf, int row) {
    WhyNot missing = completed.cube().columns().get(leaf).reason(whole(row));
    if (missing != WhyNot.NONE && Double.isNaN(filled.get(leaf).values()[row])) {
      return missing;
    }
    if (!completed.isKept(whole(row))) {
      return WhyNot.TOO_FEW_INDICATORS;
    }
    int at = row - row % areas() + reference;
    boolean lost = reference >= 0 && Double.isNaN(filled.get(leaf).values()[at]);
    return lost ? WhyNot.NO_REFERENCE : WhyNot.NO_SPREAD;
  }
}
