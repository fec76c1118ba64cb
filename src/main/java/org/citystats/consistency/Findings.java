package org.citystats.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;

/** All that a careful reader notices; a new kind is a record and a line in the list. */
public final class Findings {

  /** All kinds, in the order in which they are looked for. */
  public static final List<FindingCheck> ALL =
      List.of(
          new Pairs(),
          new Ambition(),
          new Scale(),
          new SameThing(),
          new Relations(),
          new SameNumbers(),
          new Repeated(),
          new Runs(),
          new MisplacedBounds(),
          new Steps(),
          new Cascade(),
          new Heaping(),
          new Claims(),
          new Flips());

  private final Columns rows = new Columns(Tables.FINDINGS);
  private final Set<List<String>> keys = new HashSet<>();

  private Findings() {}

  /**
   * The rows of table {@code findings}: those of all kinds, and remarks made when targets are read.
   */
  public static Columns of(Evidence evidence, List<Remarked> remarks) {
    Findings findings = new Findings();
    for (FindingCheck check : ALL) {
      check.of(evidence).forEach(findings::add);
    }
    remarks.stream().map(Findings::remarked).forEach(findings::add);
    return findings.rows.sorted();
  }

  /**
   * A remark made when targets are read.
   *
   * @param code what kind of thing
   * @param target key of the target
   * @param sentence the remark
   * @param chinese the same in Chinese
   */
  public record Remarked(String code, String target, String sentence, String chinese) {}

  private static Finding remarked(Remarked remark) {
    Finding.Place nowhere = new Finding.Place("", "", "", "", "", 0);
    return new Finding(
        remark.code(),
        Finding.Severity.DOUBT,
        new Finding.About(remark.target(), "", nowhere),
        Double.NaN,
        Double.NaN,
        new Finding.Said(remark.sentence(), remark.chinese()));
  }

  private void add(Finding finding) {
    Finding.About about = finding.about();
    if (!keys.add(List.of(finding.code(), about.subject(), about.other()))) {
      return;
    }
    rows.column(Concepts.CODE).add(finding.code());
    rows.column(TargetConcepts.SUBJECT).add(about.subject());
    rows.column(TargetConcepts.OTHER).add(about.other());
    rows.column(TargetConcepts.FOUND).add(finding.found());
    rows.column(TargetConcepts.EXPECTED).add(finding.expected());
    rows.column(TargetConcepts.SEVERITY).add(finding.severity().name().toLowerCase(Locale.ROOT));
    rows.column(Concepts.REF_AREA).add(about.place().area());
    rows.column(Concepts.INDICATOR).add(about.place().indicator());
    rows.column(Concepts.TIME_PERIOD).add(about.place().period());
    rows.column(Concepts.UNIT_MEASURE).add(about.place().unit());
    rows.column(Concepts.SOURCE_FILE).add(about.place().file());
    rows.column(Concepts.SOURCE_LINE).add(about.place().line());
    rows.column(TargetConcepts.SAYS).add(finding.said().en());
    rows.column(TargetConcepts.SAYS_ZH).add(finding.said().zh());
  }
}
