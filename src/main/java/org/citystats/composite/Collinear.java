package org.citystats.composite;

import java.util.List;

/**
 * Two parts of one node that tell nearly the same, {@code r >= 0.92}: what they have in common
 * counts twice.
 *
 * @see <a href="https://bluefoxr.github.io/COINr/articles/analysis.html">COINr, analysis: flags of
 *     correlations</a>
 */
record Collinear() implements AuditCheck {

  private static final double LIMIT = 0.92;

  @Override
  public String code() {
    return "collinear";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    return audited.siblings().stream()
        .filter(pair -> pair.correlation() >= LIMIT)
        .map(pair -> new AuditFinding(pair.one(), pair.other(), pair.correlation(), LIMIT))
        .toList();
  }
}
