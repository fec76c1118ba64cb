package org.citystats.consistency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Fault;
import org.citystats.model.Period;
import org.citystats.model.Verdict;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Claims of success, recomputed from single targets. */
record Claims() implements FindingCheck {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9-])((?:19|20)[0-9]{2})(?![0-9-])");

  @Override
  public String says() {
    return "Claims such as 'all objectives met', recomputed from the targets of the year.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    return evidence.claims().stream()
        .map(claim -> finding(claim, evidence.judged().attainment()))
        .toList();
  }

  private static int year(Fault claim) {
    Matcher year = YEAR.matcher(claim.rawText());
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  private static Finding finding(Fault claim, Columns rows) {
    int year = year(claim);
    int[] counts = counts(rows, year);
    Finding.Place place =
        new Finding.Place("", "", Integer.toString(year), "ratio", claim.file(), claim.firstLine());
    boolean contradicted = counts[2] < counts[1];
    String id = claim.file() + ":" + claim.firstLine();
    double share = counts[1] == 0 ? Double.NaN : (double) counts[2] / counts[1];
    return new Finding(
        "claim_recomputed",
        contradicted ? Finding.Severity.CONFLICT : Finding.Severity.NOTE,
        new Finding.About(id, "", place),
        share,
        1,
        counts[0] == 0
            ? nothing(claim, year)
            : new Finding.Said(
                "The claim of success in %s, line %d, recomputed: of %d targets for %d in the data %d could be judged and %d were met."
                    .formatted(
                        claim.file(), claim.firstLine(), counts[0], year, counts[1], counts[2]),
                "%s第%d行的完成情况说法经重算：数据中%d年目标%d项，可评价%d项，完成%d项。"
                    .formatted(
                        claim.file(), claim.firstLine(), year, counts[0], counts[1], counts[2])));
  }

  private static Finding.Said nothing(Fault claim, int year) {
    return new Finding.Said(
        "The claim of success in %s, line %d, cannot be recomputed: no targets for %d are in the data."
            .formatted(claim.file(), claim.firstLine(), year),
        "%s第%d行的完成情况说法无法重算：数据中没有%d年的目标。".formatted(claim.file(), claim.firstLine(), year));
  }

  /** Targets of a year, those judged, those met. */
  private static int[] counts(Columns rows, int year) {
    int[] counts = new int[3];
    for (int row = 0; row < rows.size(); row++) {
      int end = Period.parse(rows.text(row, Concepts.TIME_PERIOD)).map(Period::endYear).orElse(-1);
      Verdict verdict =
          Verdict.parse(rows.text(row, Concepts.VERDICT)).orElse(Verdict.NOT_MEASURABLE);
      if (rows.column(Concepts.IS_TARGET).flag(row) && end == year) {
        counts[0]++;
        counts[1] += verdict == Verdict.NOT_MEASURABLE ? 0 : 1;
        counts[2] += verdict.compareTo(Verdict.ON_TRACK) >= 0 ? 1 : 0;
      }
    }
    return counts;
  }
}
