package org.citystats.composite;

import java.util.Arrays;
import org.citystats.formula.PiecewiseLine;
import org.citystats.model.Mean;

/**
 * By how much the scores of an index may be off because the figures below them are rounded: from
 * the score if every figure of an area were as bad as its last digit allows, to the score if every
 * one were as good.
 *
 * <ul>
 *   <li>Scale and weights stand still; what stands in for a missing figure counts as it is.
 *   <li>{@code NaN} where it cannot be said: where scores come from comparing areas (Copeland, or
 *       scales made of places), or a mean does not exist at one of the ends.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-44792-4">Moore, Interval analysis: the range of a
 *     function that rises in every argument</a>
 */
final class Leeway {

  private final Workings workings;
  private final double[][] low;
  private final double[][] high;
  private final boolean[][] unknown;

  /** Of all nodes of an index. */
  Leeway(Workings workings) {
    int size = workings.tree().size();
    this.workings = workings;
    this.low = new double[size][];
    this.high = new double[size][];
    this.unknown = new boolean[size][workings.rows()];
    for (int node = 0; node < size; node++) {
      if (workings.tree().isLeaf(node)) {
        leaf(node, workings.tree().leaf(node));
      } else {
        joint(node);
      }
    }
  }

  /** The larger distance of a score from its ends. */
  double of(int node, int row) {
    double score = workings.joined().scores(node)[row];
    double most = Math.max(score - low[node][row], high[node][row] - score);
    return Double.isFinite(most) && !unknown[node][row] ? most : Double.NaN;
  }

  private void leaf(int node, int leaf) {
    Imputing.Filled column = workings.filled().get(leaf);
    double[] scores = workings.scaled().get(leaf).scores();
    low[node] = scores.clone();
    high[node] = scores.clone();
    PiecewiseLine line = new PiecewiseLine(column.values(), scores);
    for (int row = 0; row < scores.length; row++) {
      double slack = workings.slack(leaf, column, row);
      if (slack > 0 && Double.isFinite(scores[row])) {
        double one = line.at(column.values()[row] - slack);
        double other = line.at(column.values()[row] + slack);
        low[node][row] = Math.min(scores[row], Math.min(one, other));
        high[node][row] = Math.max(scores[row], Math.max(one, other));
        unknown[node][row] = counts(node);
      }
    }
  }

  private boolean counts(int node) {
    return workings.tree().nodes().get(node).leaf().orElseThrow().normalisation().counting();
  }

  private void joint(int node) {
    int[] children = workings.tree().children(node);
    double[] one = workings.joined().of(node, parts(children, low));
    double[] other = workings.joined().of(node, parts(children, high));
    boolean compared = workings.tree().joining(node).mean() == Mean.COPELAND;
    low[node] = new double[one.length];
    high[node] = new double[one.length];
    for (int row = 0; row < one.length; row++) {
      low[node][row] = Math.min(one[row], other[row]);
      high[node][row] = Math.max(one[row], other[row]);
      unknown[node][row] = compared;
      for (int child : children) {
        unknown[node][row] |= unknown[child][row];
      }
    }
  }

  private static double[][] parts(int[] children, double[][] ends) {
    return Arrays.stream(children).mapToObj(child -> ends[child]).toArray(double[][]::new);
  }
}
