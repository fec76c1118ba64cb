package org.citystats.composite;

import java.util.ArrayList;
import java.util.List;

/**
 * An indicator that goes more with a pillar beside its own than with its own: it may belong there.
 * The figure is the correlation with the other pillar, the limit that with its own.
 *
 * @see <a href="https://doi.org/10.1787/9789264043466-en">OECD and JRC, Handbook on constructing
 *     composite indicators, step 4: multivariate analysis</a>
 */
record NearerElsewhere() implements AuditCheck {

  @Override
  public String code() {
    return "nearer_elsewhere";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    List<AuditFinding> found = new ArrayList<>();
    for (int node = 0; node < audited.tree().root(); node++) {
      int pillar = audited.above(node);
      if (audited.tree().isLeaf(node) && pillar != audited.tree().root()) {
        beside(audited, node, pillar, found);
      }
    }
    return found;
  }

  private static void beside(Audited audited, int leaf, int pillar, List<AuditFinding> found) {
    double own = audited.correlation(leaf, pillar);
    for (int other : audited.tree().children(audited.above(pillar))) {
      double there = audited.correlation(leaf, other);
      if (other != pillar && !audited.tree().isLeaf(other) && there > own) {
        found.add(new AuditFinding(audited.code(leaf), audited.code(other), there, own));
      }
    }
  }
}
