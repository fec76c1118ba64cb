package org.citystats.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citystats.formula.Correlation;

/** The scores of an index in one year, under audit. */
public final class Audited {

  private final Workings workings;
  private final int year;
  private final double[] sizes;

  /** With the size of each area, {@code NaN} where it is not known. */
  Audited(Workings workings, int year, double[] sizes) {
    this.workings = workings;
    this.year = year;
    this.sizes = sizes;
  }

  Tree tree() {
    return workings.tree();
  }

  String code(int node) {
    return tree().nodes().get(node).code();
  }

  List<String> areas() {
    return workings.completed().cube().areas();
  }

  /** The scores of a node. */
  double[] scores(int node) {
    return workings.scores(node, year);
  }

  double[] sizes() {
    return sizes;
  }

  /** What the parts of a node have in common. */
  double alpha(int node) {
    return workings.alpha(node, year);
  }

  /** How the scores of two nodes go together. */
  double correlation(int one, int other) {
    return Correlation.of(scores(one), scores(other));
  }

  /** Two parts of one node, by their codes, and how they go together. */
  record Pair(String one, String other, double correlation) {}

  /** Every two parts of one node. */
  List<Pair> siblings() {
    List<Pair> pairs = new ArrayList<>();
    for (int node = 0; node < tree().size(); node++) {
      int[] parts = tree().children(node);
      for (int one = 0; one < parts.length; one++) {
        for (int other = one + 1; other < parts.length; other++) {
          double r = correlation(parts[one], parts[other]);
          pairs.add(new Pair(code(parts[one]), code(parts[other]), r));
        }
      }
    }
    return pairs;
  }

  /** The node right above a node, -1 above the index itself. */
  int above(int node) {
    for (int above = 0; above < tree().size(); above++) {
      if (Arrays.stream(tree().children(above)).anyMatch(child -> child == node)) {
        return above;
      }
    }
    return -1;
  }
}
