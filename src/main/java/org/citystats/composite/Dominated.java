package org.citystats.composite;

import java.util.ArrayList;
import java.util.List;

/**
 * An area that another is at least as good as in every indicator that both have, and better in one:
 * no weights can put it first. The area named is the best of those; the figure is how many there
 * are.
 *
 * <ul>
 *   <li>Over areas that have the same indicators, or more.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1016/j.ejor.2012.05.008">Munda, Multi-criteria evaluation:
 *     dominance of alternatives</a>
 */
record Dominated() implements AuditCheck {

  @Override
  public String code() {
    return "dominated";
  }

  @Override
  public List<AuditFinding> of(Audited audited) {
    List<double[]> leaves = new ArrayList<>();
    for (int node = 0; node < audited.tree().size(); node++) {
      if (audited.tree().isLeaf(node)) {
        leaves.add(audited.scores(node));
      }
    }
    double[] whole = audited.scores(audited.tree().root());
    List<AuditFinding> found = new ArrayList<>();
    for (int area = 0; area < whole.length; area++) {
      int best = -1;
      int count = 0;
      for (int other = 0; other < whole.length; other++) {
        boolean beats = !Double.isNaN(whole[area]) && isBeaten(leaves, area, other);
        count += beats ? 1 : 0;
        best = beats && (best < 0 || whole[other] > whole[best]) ? other : best;
      }
      if (count > 0) {
        List<String> areas = audited.areas();
        found.add(new AuditFinding(areas.get(area), areas.get(best), count, 1));
      }
    }
    return found;
  }

  private static boolean isBeaten(List<double[]> leaves, int area, int other) {
    boolean better = false;
    for (double[] leaf : leaves) {
      if (Double.isNaN(leaf[area])) {
        continue;
      }
      if (!(leaf[other] >= leaf[area])) {
        return false;
      }
      better |= leaf[other] > leaf[area];
    }
    return better;
  }
}
