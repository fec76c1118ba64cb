package org.citystats.consistency;

import java.util.List;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/**
 * Results heaped on or just above their bounds: of those within two per cent of the goal, how many
 * are not below it. By chance it is half of them; told from twenty on if the chance of so many is
 * below one in a hundred.
 */
record Heaping() implements FindingCheck {

  private static final double NEAR = 0.02;
  private static final int LEAST = 20;
  private static final double RARE = 0.01;

  @Override
  public String says() {
    return "Too many results on or just above the bound.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    Columns rows = evidence.judged().attainment();
    int above = 0;
    int below = 0;
    for (int row = 0; row < rows.size(); row++) {
      double share = rows.number(row, Concepts.MARGIN) / Math.abs(rows.number(row, Concepts.GOAL));
      boolean counted = rows.column(Concepts.IS_TARGET).flag(row) && Math.abs(share) <= NEAR;
      above += counted && share >= 0 ? 1 : 0;
      below += counted && share < 0 ? 1 : 0;
    }
    int all = above + below;
    return all >= LEAST && atLeast(above, all) < RARE ? List.of(finding(above, all)) : List.of();
  }

  /** The probability of at least so many heads of a fair coin. */
  static double atLeast(int heads, int throwsOfCoin) {
    double logTerm = -throwsOfCoin * StrictMath.log(2);
    double sum = 0;
    for (int k = 0; k <= throwsOfCoin; k++) {
      if (k >= heads) {
        sum += StrictMath.exp(logTerm);
      }
      logTerm += StrictMath.log((double) (throwsOfCoin - k) / (k + 1));
    }
    return sum;
  }

  private static Finding finding(int above, int all) {
    return new Finding(
        "heaping",
        Finding.Severity.DOUBT,
        new Finding.About("attainment", "", new Finding.Place("", "", "", "", "", 0)),
        above,
        all / 2.0,
        new Finding.Said(
            "Of %d results within 2%% of their goal, %d are on or just above it; by chance about half would be."
                .formatted(all, above),
            "在距目标2%%以内的%d项结果中，%d项恰好达到或略高于目标；按偶然情形约为一半。".formatted(all, above)));
  }
}
