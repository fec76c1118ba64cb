package org.citystats.composite;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citystats.formula.Copeland;
import org.citystats.formula.DataWeights;
import org.citystats.formula.Means;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.model.Weighting;

/**
 * The scores of all nodes of an index, from those of its indicators upwards.
 *
 * <ul>
 *   <li>Parts that have no score are left out; a mean that does not exist ({@link #NO_MEAN}) makes
 *       the node above have none either.
 *   <li>A pillar of which less is better is turned on the scale, {@code low + high - score}.
 *   <li>Weights taken from the data are worked out from the scores of the parts, over all rows.
 * </ul>
 */
final class Joined {

  /** Stands for a mean that does not exist. */
  static final double NO_MEAN = Means.NO_MEAN;

  private final Tree tree;
  private final IndexMethods methods;
  private final int areas;
  private final double[][] scores;
  private final double[] weights;

  /** The scores of indicators over years of so many areas each. */
  Joined(Tree tree, IndexMethods methods, double[][] leaves, int areas) {
    this.tree = tree;
    this.methods = methods;
    this.areas = areas;
    this.scores = new double[tree.size()][];
    this.weights = new double[tree.size()];
    weights[tree.root()] = 1;
    for (int node = 0; node < tree.size(); node++) {
      scores[node] = tree.isLeaf(node) ? leaves[tree.leaf(node)] : joined(node);
    }
  }

  /** The scores of a node. */
  double[] scores(int node) {
    return scores[node];
  }

  /** Its weight among the nodes beside it, which add up to one; {@code NaN} if there is none. */
  double weight(int node) {
    return weights[node];
  }

  private double[] joined(int node) {
    int[] children = tree.children(node);
    double[][] parts =
        Arrays.stream(children).mapToObj(child -> scores[child]).toArray(double[][]::new);
    double[] shares = shares(children, parts);
    for (int part = 0; part < children.length; part++) {
      weights[children[part]] = shares[part];
    }
    return of(node, parts);
  }

  /** What a node comes to if its parts had these scores, their weights standing still. */
  double[] of(int node, double[][] parts) {
    double[] shares =
        Arrays.stream(tree.children(node)).mapToDouble(child -> weights[child]).toArray();
    IndexNode.Joining joining = tree.joining(node);
    double[] whole =
        joining.mean() == Mean.COPELAND ? compared(parts, shares) : means(joining, parts, shares);
    IndexMethods.Scale scale = methods.scale();
    return tree.isReversed(node)
        ? Arrays.stream(whole).map(x -> x == NO_MEAN ? x : scale.low() + scale.high() - x).toArray()
        : whole;
  }

  private double[] shares(int[] children, double[][] parts) {
    Weighting weighting = methods.weighting();
    if (weighting == Weighting.GIVEN) {
      double[] given =
          Arrays.stream(children).mapToDouble(child -> tree.nodes().get(child).weight()).toArray();
      double sum = Arrays.stream(given).sum();
      return Arrays.stream(given).map(weight -> weight / sum).toArray();
    }
    double[] shares = new double[parts.length];
    int[] known = IntStream.range(0, parts.length).filter(part -> isKnown(parts[part])).toArray();
    double[][] finite =
        Arrays.stream(known).mapToObj(part -> finite(parts[part])).toArray(double[][]::new);
    Optional<double[]> found =
        known.length == 0 ? Optional.empty() : DataWeights.of(weighting, finite);
    Arrays.fill(shares, found.isEmpty() ? Double.NaN : 0);
    for (int at = 0; at < known.length; at++) {
      shares[known[at]] = found.isEmpty() ? Double.NaN : found.get()[at];
    }
    return shares;
  }

  private static boolean isKnown(double[] part) {
    return Arrays.stream(part).anyMatch(Double::isFinite);
  }

  private static double[] finite(double[] part) {
    return Arrays.stream(part).map(x -> x == NO_MEAN ? Double.NaN : x).toArray();
  }

  private static double[] means(IndexNode.Joining joining, double[][] parts, double[] shares) {
    double[] whole = new double[parts[0].length];
    new Means(whole.length)
        .of(joining.mean(), joining.power(), new Means.Parts(parts, shares), whole);
    return whole;
  }

  private double[] compared(double[][] parts, double[] shares) {
    double[] whole = new double[parts[0].length];
    for (int from = 0; from < whole.length; from += areas) {
      int start = from;
      double[][] year =
          Arrays.stream(parts)
              .map(part -> Arrays.copyOfRange(part, start, start + areas))
              .toArray(double[][]::new);
      System.arraycopy(Copeland.of(year, shares), 0, whole, from, areas);
    }
    return whole;
  }
}
