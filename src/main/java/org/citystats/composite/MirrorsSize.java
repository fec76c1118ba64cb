package org.citystats.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citystats.formula.Correlation;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.TieRule;

/**
 * A node that only mirrors how large an area is: the correlation of its places with those by size
 * (Spearman's) is 0.7 or more in size. Where no indicator of size is named, nothing is told.
 *
 * @see <a href="https://bluefoxr.github.io/COINr/articles/denomination.html">COINr, denomination:
 *     large units</a>
 */
record MirrorsSize() implements AuditCheck {

  private static final double LIMIT = 0.7;

  @Override
  public String code() {
    return "mirrors_size";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    List<AuditFinding> found = new ArrayList<>();
    for (int node = 0; node < audited.tree().size(); node++) {
      double rho = spearman(audited.scores(node), audited.sizes());
      if (Math.abs(rho) >= LIMIT) {
        found.add(new AuditFinding(audited.code(node), "", rho, LIMIT));
      }
    }
    return found;
  }

  private static double spearman(double[] scores, double[] sizes) {
    boolean[] both = new boolean[scores.length];
    for (int area = 0; area < both.length; area++) {
      both[area] = !Double.isNaN(scores[area]) && !Double.isNaN(sizes[area]);
    }
    return Correlation.of(places(scores, both), places(sizes, both));
  }

  private static double[] places(double[] figures, boolean[] counted) {
    double[] some = figures.clone();
    for (int area = 0; area < some.length; area++) {
      some[area] = counted[area] ? some[area] : Double.NaN;
    }
    Places places = Places.of(some, Direction.HIGHER);
    double[] ranks = new double[some.length];
    Arrays.setAll(
        ranks, area -> places.ranked(area) ? places.place(area, TieRule.AVERAGE) : Double.NaN);
    return ranks;
  }
}
