package org.citystats.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.citystats.model.Verdict;
import org.citystats.publish.Json;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** What a run tells at its end: files, records, targets by verdict, where the report is. */
final class Summary {

  private Summary() {}

  /** How many targets have which verdict; groups and names of programmes are not counted. */
  static Map<Verdict, Integer> verdicts(Columns attainment) {
    Map<Verdict, Integer> counts = new TreeMap<>();
    for (int row = 0; row < attainment.size(); row++) {
      if (attainment.column(Concepts.IS_TARGET).flag(row)) {
        Verdict.parse(attainment.text(row, Concepts.VERDICT))
            .ifPresent(verdict -> counts.merge(verdict, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The summary as JSON. */
  static String json(RunJob.Outcome made, String folder) {
    Map<String, Object> summary = new LinkedHashMap<>();
    Map<String, Object> targets = new LinkedHashMap<>();
    made.verdicts().forEach((verdict, count) -> targets.put(verdict.code(), count));
    summary.put("status", "published");
    summary.put("snapshot", made.snapshot().id());
    summary.put("counts", made.accounts().counts());
    summary.put("targets", targets);
    summary.put("report", folder + "/report/index.html");
    return Json.text(summary);
  }

  /** The summary as text. */
  static String text(Accounts accounts, Map<Verdict, Integer> verdicts, String folder) {
    StringJoiner text = new StringJoiner("\n");
    text.add("files     %,10d".formatted(accounts.files().size()));
    text.add(
        "records   %,10d accepted %,d (missing marks %,d), rejected %,d, superseded %,d"
            .formatted(
                accounts.records(),
                accounts.accepted(),
                accounts.missing(),
                accounts.rejected(),
                accounts.superseded()));
    StringJoiner judged = new StringJoiner(", ");
    for (Verdict verdict : Verdict.values()) {
      if (verdicts.containsKey(verdict)) {
        judged.add(verdict.code() + " " + verdicts.get(verdict));
      }
    }
    int targets = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    text.add("targets   %,10d %s".formatted(targets, judged));
    text.add("report    " + folder + "/report/index.html");
    return text.toString();
  }
}
