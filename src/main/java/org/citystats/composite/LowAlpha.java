package org.citystats.composite;

import java.util.ArrayList;
import java.util.List;
import org.citystats.formula.Correlation;

/**
 * A node whose parts have little in common, Cronbach's alpha below 0.7: its score hides unlike
 * things.
 *
 * @see Correlation#alpha
 */
record LowAlpha() implements AuditCheck {

  private static final double LIMIT = 0.7;

  @Override
  public String code() {
    return "low_alpha";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    List<AuditFinding> found = new ArrayList<>();
    for (int node = 0; node < audited.tree().size(); node++) {
      double alpha = audited.alpha(node);
      if (alpha < LIMIT) {
        found.add(new AuditFinding(audited.code(node), "", alpha, LIMIT));
      }
    }
    return found;
  }
}
