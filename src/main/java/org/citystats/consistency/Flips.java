package org.citystats.consistency;

import java.util.ArrayList;
import java.util.List;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.TargetConcepts;

/** Verdicts on one figure that a later publication turns over. */
record Flips() implements FindingCheck {

  private static final String NONE = "not measurable";

  @Override
  public String says() {
    return "Verdicts that a later vintage flips.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    Columns rows = evidence.judged().history();
    List<Finding> findings = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      boolean same =
          rows.text(row, Concepts.TARGET_ID).equals(rows.text(row - 1, Concepts.TARGET_ID))
              && rows.text(row, TargetConcepts.FIGURE_PERIOD)
                  .equals(rows.text(row - 1, TargetConcepts.FIGURE_PERIOD));
      String now = rows.text(row, Concepts.VERDICT);
      String then = same ? rows.text(row - 1, Concepts.VERDICT) : now;
      if (!now.equals(then) && !now.equals(NONE) && !then.equals(NONE)) {
        findings.add(finding(rows, row, then));
      }
    }
    return findings;
  }

  private static Finding finding(Columns rows, int row, String then) {
    String id = rows.text(row, Concepts.TARGET_ID);
    String vintage = rows.text(row, Concepts.VINTAGE);
    String now = rows.text(row, Concepts.VERDICT);
    String period = rows.text(row, TargetConcepts.FIGURE_PERIOD);
    String unit = rows.text(row, Concepts.UNIT_MEASURE);
    double found = rows.number(row, Concepts.REACHED);
    double before = rows.number(row - 1, Concepts.REACHED);
    String of = unit == null ? "" : unit;
    return new Finding(
        "vintage_flips",
        Finding.Severity.DOUBT,
        new Finding.About(id, period + "@" + vintage, new Finding.Place("", "", period, of, "", 0)),
        found,
        before,
        new Finding.Said(
            "%s: what was published on %s for %s (%s, before %s) turns the verdict from '%s' to '%s'."
                .formatted(
                    id, vintage, period, Shown.en(found, of), Shown.en(before, of), then, now),
            "%s：%s公布的%s数据（%s，此前%s）使评价由“%s”变为“%s”。"
                .formatted(
                    id, vintage, period, Shown.zh(found, of), Shown.zh(before, of), then, now)));
  }
}
