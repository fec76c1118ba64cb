package org.citystats.composite;

import java.util.List;

/**
 * Two parts of one node that go against one another, {@code r <= -0.4}: what one adds the other
 * takes.
 *
 * @see <a href="https://bluefoxr.github.io/COINr/articles/analysis.html">COINr, analysis: flags of
 *     correlations</a>
 */
record Opposed() implements AuditCheck {

  private static final double LIMIT = -0.4;

  @Override
  public String code() {
    return "opposed";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    return audited.siblings().stream()
        .filter(pair -> pair.correlation() <= LIMIT)
        .map(pair -> new AuditFinding(pair.one(), pair.other(), pair.correlation(), LIMIT))
        .toList();
  }
}
