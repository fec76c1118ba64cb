package org.citystats.composite;

import java.util.ArrayList;
import java.util.List;

/**
 * A pillar or an indicator that goes against the index, {@code r < 0}: who does well in it tends to
 * have a low score.
 *
 * @see <a href="https://doi.org/10.1787/9789264043466-en">OECD and JRC, Handbook on constructing
 *     composite indicators, step 4: multivariate analysis</a>
 */
record Against() implements AuditCheck {

  @Override
  public String code() {
    return "against";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    List<AuditFinding> found = new ArrayList<>();
    int root = audited.tree().root();
    for (int node = 0; node < root; node++) {
      double r = audited.correlation(node, root);
      if (r < 0) {
        found.add(new AuditFinding(audited.code(node), audited.code(root), r, 0));
      }
    }
    return found;
  }
}
