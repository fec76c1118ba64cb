package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Verdict;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;

/** The table of targets: verdict by verdict, groups with their parts, the open ones by reason. */
final class TargetTable {

  private final Facts facts;
  private final Judgements judgements;
  private final TargetStatement statement;

  TargetTable(Facts facts, Judgements judgements) {
    this.facts = facts;
    this.judgements = judgements;
    this.statement = new TargetStatement(facts, judgements);
  }

  /** By verdict, then by reason, then by key. */
  static List<Judgement> ordered(List<Judgement> judgements) {
    List<Judgement> ordered = new ArrayList<>(judgements);
    ordered.sort(
        Comparator.comparing(Judgement::isReplaced)
            .thenComparingInt(each -> Verdicts.ORDER.indexOf(each.verdict()))
            .thenComparing(Judgement::isName)
            .thenComparing(Judgement::reason)
            .thenComparing(Judgement::id));
    return ordered;
  }

  Grid grid() {
    Sentence caption =
        TargetTablePhrases.CAPTION.with("period", new Word.When(facts.headline().targetPeriod()));
    List<Head> heads =
        List.of(
            Head.words(TargetTablePhrases.VERDICT),
            Head.words(TargetTablePhrases.ID),
            Head.words(TargetTablePhrases.TARGET),
            Head.words(TargetTablePhrases.GOAL),
            Head.figures(TargetTablePhrases.REACHED),
            Head.words(TargetTablePhrases.UNIT),
            Head.figures(TargetTablePhrases.MARGIN),
            Head.figures(TargetTablePhrases.RATIO),
            Head.words(TargetTablePhrases.NOTE));
    return Grid.of("targets-table", caption, heads, lines())
        .onSheet(TargetTablePhrases.SHEET)
        .allIn("attainment");
  }

  private List<Grid.Line> lines() {
    Map<Sentence, List<Judgement>> chapters = new LinkedHashMap<>();
    for (Judgement each : ordered(judgements.all())) {
      chapters.computeIfAbsent(chapter(each), none -> new ArrayList<>()).add(each);
    }
    Set<Judgement> topmost = new HashSet<>(judgements.topmost());
    List<Grid.Line> lines = new ArrayList<>();
    chapters.forEach(
        (chapter, members) -> {
          lines.add(heading(chapter, members));
          members.stream()
              .filter(topmost::contains)
              .forEach(member -> lines.addAll(withParts(member)));
        });
    return lines;
  }

  /**
   * Counts targets, not groups, wherever they stand, so that all headings add up to the summary.
   */
  private Grid.Line heading(Sentence chapter, List<Judgement> members) {
    List<Judgement> targets = members.stream().filter(each -> !each.isGroup()).toList();
    long away = targets.stream().filter(each -> standsAway(each, chapter)).count();
    Sentence said =
        away == 0
            ? GrowthPhrases.PLAIN.plain()
            : TargetTablePhrases.AWAY.with("k", new Word.Count(away));
    return Grid.Line.heading(chapter.with("n", new Word.Count(targets.size())).with("away", said));
  }

  /** Whether a target stands below a group that has another heading. */
  private boolean standsAway(Judgement part, Sentence chapter) {
    return judgements.topmost().stream()
        .filter(top -> top.isGroup() && top.group().equals(part.group()))
        .anyMatch(top -> !chapter(top).equals(chapter));
  }

  private static Sentence chapter(Judgement each) {
    if (!each.counted() && (each.isName() || each.isReplaced())) {
      Word reason = each.isName() ? Reasons.of(each.reason()) : Remarks.SUPERSEDED.plain();
      return TargetTablePhrases.APART.with("reason", reason);
    }
    return each.verdict() == Verdict.NOT_MEASURABLE
        ? TargetTablePhrases.OPEN.with("reason", Reasons.of(each.reason()))
        : TargetTablePhrases.HEADING.with("verdict", Verdicts.phrase(each.verdict()).plain());
  }

  private List<Grid.Line> withParts(Judgement member) {
    List<Grid.Line> lines = new ArrayList<>();
    lines.add(line(member));
    for (Judgement part : judgements.parts(member)) {
      lines.add(line(part).as(Grid.Kind.PART));
    }
    return lines;
  }

  private Grid.Line line(Judgement each) {
    boolean group = each.isGroup();
    Figure reached = each.reached();
    boolean rate = each.goal().inRatios();
    return Grid.Line.of(
        each.id(),
        Verdicts.badge(each),
        new Word.Text(each.id()),
        statement.what(each),
        group ? Word.BLANK : statement.goal(each),
        reached.known() && !group ? reached : Word.BLANK,
        group ? Word.BLANK : new Word.UnitOf(reached),
        each.score().margin().known() && !group ? each.score().margin() : Word.BLANK,
        each.score().ratio().known() && !rate && !group ? each.score().ratio() : Word.BLANK,
        TargetStatement.remarks(each));
  }
}
