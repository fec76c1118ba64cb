package org.citystats.composite;

import java.util.Arrays;
import java.util.List;
import org.citystats.formula.Chance;
import org.citystats.formula.Copeland;
import org.citystats.formula.FieldOrder;
import org.citystats.formula.Means;
import org.citystats.formula.SobolSums;
import org.citystats.model.IndexDoubts.WeightDoubt;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;

/**
 * Tries out an index: its scores and places in one draw after the other, over the same arrays.
 *
 * <ul>
 *   <li>The numbers of a draw depend on the seed and its number only.
 *   <li>Scores that agree in a part of 2^40 of the largest are equal.
 * </ul>
 */
final class Trial {

  private static final long CHOICES = 1_000_000L;
  private static final long DIGITS = 2_000_000L;
  private static final long OF_SENSITIVITIES = 0x5E2517L;
  private static final int KEPT_BITS = 40;

  private final Trials trials;
  private final Tree tree;
  private final Means means;
  private final FieldOrder field;
  private final double[][] scores;
  private final double[][] buffers;
  private final double[] weights;
  private final boolean[] gaps;
  private final double grid;

  Trial(Trials trials) {
    int units = trials.units();
    this.trials = trials;
    this.tree = trials.tree();
    this.means = new Means(units);
    this.field = new FieldOrder(units);
    this.scores = new double[tree.size()][];
    this.buffers = new double[tree.size()][units];
    this.weights = new double[tree.size()];
    this.gaps = new boolean[tree.size()];
    double largest =
        trials.alternatives().stream().mapToDouble(Alternative::largest).max().orElse(1);
    this.grid = 1.5 * Math.scalb(1.0, Math.getExponent(largest) + 1 + 52 - KEPT_BITS);
  }

  /** Counts the places of the draws of a block. */
  void places(int block, Tally tally) {
    long[] draws = trials.draws(block);
    long[] streams = new long[Factor.values().length];
    for (long draw = draws[0]; draw < draws[1]; draw++) {
      Arrays.fill(streams, Chance.stream(trials.doubts().seed(), draw));
      tally.count(places(streams), trials.standing());
    }
  }

  /** Keeps the sums of the draws for sensitivities of a block. */
  void sensitivities(int block, Tally tally) {
    long[] draws = trials.sensitivityDraws(block);
    List<Factor> factors = trials.factors();
    SobolSums sums = new SobolSums(factors.size());
    long seed = trials.doubts().seed() ^ OF_SENSITIVITIES;
    long[] streams = new long[Factor.values().length];
    double[] mixed = new double[factors.size()];
    for (long draw = draws[0]; draw < draws[1]; draw++) {
      long a = Chance.stream(seed, 2 * draw);
      long b = Chance.stream(seed, 2 * draw + 1);
      for (int factor = 0; factor < mixed.length; factor++) {
        Arrays.fill(streams, a);
        streams[factors.get(factor).ordinal()] = b;
        mixed[factor] = shift(places(streams));
      }
      Arrays.fill(streams, a);
      double ofA = shift(places(streams));
      Arrays.fill(streams, b);
      sums.add(ofA, shift(places(streams)), mixed);
    }
    if (draws[1] > draws[0]) {
      tally.keep(block, sums);
    }
  }

  /** Mean number of places by which units are moved from where they stand. */
  private double shift(int[] places) {
    int[] standing = trials.standing().places();
    double moved = 0;
    int counted = 0;
    for (int unit = 0; unit < standing.length; unit++) {
      boolean both = standing[unit] > 0 && places[unit] > 0;
      moved += both ? Math.abs(places[unit] - standing[unit]) : 0;
      counted += both ? 1 : 0;
    }
    return counted == 0 ? 0 : moved / counted;
  }

  /** The places of a draw, given the stream of numbers of each factor. */
  int[] places(long[] streams) {
    choose(streams);
    draw(streams[Factor.WEIGHTS.ordinal()]);
    Mean mean = pick(trials.means(), streams[Factor.MEAN.ordinal()], Factor.MEAN);
    return field.places(joined(mean));
  }

  /** The places without a node, everything else being as declared. */
  int[] placesWithout(int node) {
    settle(trials.alternatives().get(0), 0);
    Arrays.fill(gaps, true);
    System.arraycopy(trials.weights(), 0, weights, 0, weights.length);
    weights[node] = 0;
    return field.places(joined(null)).clone();
  }

  private void choose(long[] streams) {
    int[] counts = trials.counts();
    int at = pick(counts[0], streams[Factor.IMPUTATION.ordinal()], Factor.IMPUTATION);
    at = at * counts[1] + pick(counts[1], streams[Factor.TREATMENT.ordinal()], Factor.TREATMENT);
    at =
        at * counts[2]
            + pick(counts[2], streams[Factor.NORMALISATION.ordinal()], Factor.NORMALISATION);
    settle(trials.alternatives().get(at), streams[Factor.PRECISION.ordinal()]);
  }

  private static int pick(int count, long stream, Factor factor) {
    return count == 1 ? 0 : (int) (count * Chance.uniform(stream, CHOICES + factor.ordinal()));
  }

  private static Mean pick(Mean[] means, long stream, Factor factor) {
    return means[pick(means.length, stream, factor)];
  }

  /** Lays out the scores of indicators; a stream of 0 leaves their digits as printed. */
  private void settle(Alternative chosen, long stream) {
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isLeaf(node)) {
        int leaf = tree.leaf(node);
        boolean moves = stream != 0 && chosen.down()[leaf] != null;
        scores[node] = moves ? moved(chosen, leaf, stream, buffers[node]) : chosen.scores()[leaf];
        gaps[node] = chosen.gaps()[leaf];
      } else {
        gaps[node] = false;
        for (int child : tree.children(node)) {
          gaps[node] |= gaps[child];
        }
      }
    }
  }

  private static double[] moved(Alternative chosen, int leaf, long stream, double[] into) {
    double[] middle = chosen.scores()[leaf];
    double[] down = chosen.down()[leaf];
    double[] up = chosen.up()[leaf];
    long from = DIGITS + (long) leaf * middle.length;
    for (int unit = 0; unit < into.length; unit++) {
      double off = 2 * Chance.uniform(stream, from + unit) - 1;
      double end = off < 0 ? down[unit] : up[unit];
      into[unit] = middle[unit] + Math.abs(off) * (end - middle[unit]);
    }
    return into;
  }

  private void draw(long stream) {
    WeightDoubt doubt = trials.doubts().weights();
    for (int node = 0; node < weights.length; node++) {
      double given = trials.weights()[node];
      weights[node] =
          switch (doubt.kind()) {
            case NONE -> given;
            case UNIFORM -> given * (1 + doubt.spread() * (2 * Chance.uniform(stream, node) - 1));
            case ANY -> -Math.log(Chance.uniform(stream, node));
          };
    }
  }

  private double[] joined(Mean instead) {
    for (int node = 0; node < tree.size(); node++) {
      if (!tree.isLeaf(node)) {
        join(node, instead);
      }
    }
    double[] whole = scores[tree.root()];
    for (int unit = 0; unit < whole.length; unit++) {
      whole[unit] = (whole[unit] + grid) - grid;
    }
    return whole;
  }

  private void join(int node, Mean instead) {
    int[] children = tree.children(node);
    double[][] parts = new double[children.length][];
    double[] shares = new double[children.length];
    for (int part = 0; part < children.length; part++) {
      parts[part] = scores[children[part]];
      shares[part] = weights[children[part]];
    }
    IndexNode.Joining joining = tree.joining(node);
    double[] into = buffers[node];
    scores[node] = into;
    Mean mean = instead == null || joining.mean() == Mean.COPELAND ? joining.mean() : instead;
    if (mean == Mean.COPELAND) {
      System.arraycopy(Copeland.of(parts, shares), 0, into, 0, into.length);
    } else if (mean == Mean.ARITHMETIC && !gaps[node]) {
      means.plain(parts, shares, into);
    } else {
      means.of(mean, joining.power(), new Means.Parts(parts, shares), into);
    }
    for (int unit = 0; tree.isReversed(node) && unit < into.length; unit++) {
      into[unit] = into[unit] == Means.NO_MEAN ? into[unit] : trials.ends() - into[unit];
    }
  }
}
