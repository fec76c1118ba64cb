package org.citystats.report.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Period;
import org.citystats.model.Verdict;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/** The verdicts on the targets of the area and its districts that are judged in the period. */
public final class Judgements {

  private static final String USUAL = "citystats";

  private final Columns rows;
  private final Headline headline;
  private final Set<String> areas;
  private final Map<String, Judgement> byId = new LinkedHashMap<>();
  private final Set<String> groups = new HashSet<>();
  private long elsewhere;

  /** Of the area of the report and its districts, and those that name no area. */
  Judgements(Facts facts) {
    this(facts, around(facts));
  }

  /** Of some areas. */
  Judgements(Facts facts, Set<String> areas) {
    rows = facts.rows(Tables.ATTAINMENT);
    headline = facts.headline();
    this.areas = areas;
    JudgementRow read = new JudgementRow(rows, facts.rows(Tables.TARGETS));
    Map<String, Integer> chosen = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (usual(row) || Cells.flag(rows, row, Concepts.IS_TARGET)) {
        choose(chosen, row);
      }
    }
    chosen.forEach((id, row) -> byId.put(id, read.of(row)));
    byId.values().stream().filter(Judgement::isGroup).forEach(each -> groups.add(each.group()));
  }

  private static Set<String> around(Facts facts) {
    Set<String> areas = new HashSet<>(facts.focus().districts());
    areas.addAll(List.of("", facts.headline().area()));
    return areas;
  }

  private void choose(Map<String, Integer> chosen, int row) {
    if (!inArea(row) || !(inPeriod(row) || running(row))) {
      elsewhere += usual(row) ? 1 : 0;
      return;
    }
    chosen.merge(rows.text(row, Concepts.TARGET_ID), row, this::nearer);
  }

  private boolean usual(int row) {
    return USUAL.equals(rows.text(row, Concepts.METHOD));
  }

  /** Of two rows of a target: the later period, then the one that counts, then the first. */
  private int nearer(int one, int other) {
    boolean same =
        Cells.text(rows, one, Concepts.TIME_PERIOD)
            .equals(Cells.text(rows, other, Concepts.TIME_PERIOD));
    boolean oneCounts = Cells.flag(rows, one, Concepts.IS_TARGET);
    if (same && oneCounts != Cells.flag(rows, other, Concepts.IS_TARGET)) {
      return oneCounts ? one : other;
    }
    String period = Cells.text(rows, one, Concepts.TIME_PERIOD);
    return Cells.text(rows, other, Concepts.TIME_PERIOD).compareTo(period) > 0 ? other : one;
  }

  private boolean inArea(int row) {
    return areas.contains(Cells.text(rows, row, Concepts.REF_AREA));
  }

  private boolean running(int row) {
    String verdict = Cells.text(rows, row, Concepts.VERDICT);
    return verdict.equals(Verdict.ON_TRACK.code()) || verdict.equals(Verdict.OFF_TRACK.code());
  }

  private boolean inPeriod(int row) {
    return endYear(Cells.text(rows, row, Concepts.TIME_PERIOD)) == endYear(headline.targetPeriod());
  }

  private static int endYear(String code) {
    return Period.parse(code).map(Period::endYear).orElse(0);
  }

  /** Everything about the area and period, in the order of keys. */
  public List<Judgement> all() {
    return List.copyOf(byId.values());
  }

  /** What is counted in the summary: targets in force, not their parts, not names of programmes. */
  public List<Judgement> counted() {
    return byId.values().stream().filter(Judgement::counted).toList();
  }

  /** Groups and targets that belong to none, in the order of their keys. */
  public List<Judgement> topmost() {
    return byId.values().stream()
        .filter(each -> each.isGroup() || !groups.contains(each.group()))
        .toList();
  }

  /** The parts of a group, none for a target. */
  public List<Judgement> parts(Judgement group) {
    if (!group.isGroup()) {
      return List.of();
    }
    return byId.values().stream()
        .filter(each -> !each.isGroup() && each.group().equals(group.group()))
        .toList();
  }

  /** How many rows are about other areas or periods. */
  public long elsewhere() {
    return elsewhere;
  }
}
