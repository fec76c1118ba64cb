package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citystats.model.Verdict;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Section;
import org.citystats.report.content.Statement;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;

/** Every target by verdict: what fell short first, what cannot be judged with its reason. */
final class Targets implements ReportSection {

  private static final int BULLETS = 20;

  @Override
  public Section of(Facts facts) {
    Judgements judgements = facts.judgements();
    TargetSummary summary = new TargetSummary(facts, judgements);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(new Statement("", summary.sentences())));
    if (!judgements.all().isEmpty()) {
      TargetStatement statement = new TargetStatement(facts, judgements);
      blocks.addAll(bullets(judgements, statement));
      blocks.addAll(new TargetWays(facts, judgements, statement).blocks());
      blocks.add(new TargetTable(facts, judgements).grid());
      blocks.add(new Block.Heading(TargetTablePhrases.SENTENCES.plain()));
      blocks.add(new Block.Listing(sentences(judgements, statement)));
      blocks.add(new HowJudged(facts, judgements).grid());
    }
    if (!summary.apart().isEmpty()) {
      blocks.add(new Block.Listing(List.of(new Statement("", summary.apart()))));
    }
    return new Section("targets", TargetPhrases.TITLE.plain(), blocks);
  }

  /** One bar for each target judged on a value of its own. */
  private static List<Block> bullets(Judgements judgements, TargetStatement statement) {
    List<Chart.Bullet> bullets =
        judgements.counted().stream()
            .filter(each -> each.verdict() != Verdict.NOT_MEASURABLE)
            .filter(each -> each.reached().known() && each.goal().low().known())
            .sorted(Comparator.comparingDouble(Targets::distance).thenComparing(Judgement::id))
            .limit(BULLETS)
            .map(each -> bullet(statement, each))
            .toList();
    return bullets.isEmpty()
        ? List.of()
        : List.of(new Chart.Bullets("target-bars", TargetTablePhrases.CHART.plain(), bullets));
  }

  /** Margin over goal, so that targets in different units can be put in order. */
  private static double distance(Judgement judgement) {
    double goal = Math.abs(judgement.goal().low().value());
    double margin = judgement.score().margin().value();
    return Double.isNaN(margin) ? 0 : margin / Math.max(goal, 1e-9);
  }

  private static Chart.Bullet bullet(TargetStatement statement, Judgement each) {
    return new Chart.Bullet(
        statement.what(each), each.reached(), each.goal().low(), Verdicts.badge(each));
  }

  private static List<Statement> sentences(Judgements judgements, TargetStatement statement) {
    List<Statement> sentences = new ArrayList<>();
    for (Judgement top : TargetTable.ordered(judgements.topmost())) {
      sentences.add(statement.of(top));
      judgements.parts(top).forEach(part -> sentences.add(statement.of(part)));
    }
    return sentences;
  }
}
