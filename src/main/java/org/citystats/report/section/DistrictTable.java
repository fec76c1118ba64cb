package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Level;
import org.citystats.report.facts.Rate;

/** One indicator over all districts: sentences, dots, table. */
final class DistrictTable {

  private final Facts facts;
  private final List<District> districts;
  private final Key whole;
  private final Contributions contributions;
  private final Word indicator;
  private final Word area;

  DistrictTable(Facts facts, List<District> districts) {
    this.facts = facts;
    this.whole = districts.get(0).whole();
    this.districts = new ArrayList<>(districts);
    this.districts.sort(
        Comparator.comparingDouble((District each) -> -orZero(each.level().figure().value()))
            .thenComparing(each -> each.key().area()));
    this.contributions = new Contributions(new District(facts, whole, whole), districts);
    this.indicator = facts.names().indicator(whole.indicator());
    this.area = facts.names().area(whole.area());
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(caption()));
    blocks.add(new Block.Listing(statements()));
    List<District> growing = growing();
    if (growing.size() > 1) {
      blocks.add(dots(growing));
    }
    blocks.add(table());
    blocks.removeIf(block -> block instanceof Block.Listing list && list.statements().isEmpty());
    return blocks;
  }

  private Sentence caption() {
    return DistrictPhrases.TABLE
        .with("indicator", indicator)
        .with("period", new Word.When(whole.period()));
  }

  /** Districts with a rate, from the fastest to the slowest. */
  private List<District> growing() {
    return districts.stream()
        .filter(each -> each.rate().known())
        .sorted(
            Comparator.comparingDouble((District each) -> -each.rate().figure().value())
                .thenComparing(each -> each.key().area()))
        .toList();
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    List<District> growing = growing();
    if (growing.size() > 1) {
      District first = growing.get(0);
      District last = growing.get(growing.size() - 1);
      statements.add(
          Statement.of(
              whole.text(),
              DistrictPhrases.SPREAD
                  .with("indicator", indicator)
                  .with("low", last.rate().figure())
                  .with("lowest", facts.names().area(last.key().area()))
                  .with("high", first.rate().figure())
                  .with("highest", facts.names().area(first.key().area()))));
    }
    statements.addAll(contributions());
    return statements;
  }

  private List<Statement> contributions() {
    List<District> adding = contributions.adding();
    if (adding.isEmpty()) {
      return List.of();
    }
    District most = adding.get(0);
    Sentence one =
        filled(
                contributions.ofPrinted()
                    ? DistrictPhrases.CONTRIBUTED_PUBLISHED
                    : DistrictPhrases.CONTRIBUTED,
                contributions.of(most))
            .with("district", facts.names().area(most.key().area()));
    Sentence all =
        filled(DistrictPhrases.TOGETHER, contributions.sum())
            .with("n", new Word.Count(adding.size()));
    return List.of(new Statement(most.key().text(), List.of(one, all)));
  }

  private Sentence filled(DistrictPhrases phrase, Figure points) {
    return phrase
        .with("points", points)
        .with("growth", contributions.growth())
        .with("indicator", indicator)
        .with("area", area);
  }

  private Chart dots(List<District> growing) {
    List<Chart.Dot> dots =
        growing.stream()
            .map(each -> new Chart.Dot(facts.names().area(each.key().area()), each.rate().figure()))
            .toList();
    Chart.Dot line = new Chart.Dot(area, facts.rates().best(whole).figure());
    Sentence title = DistrictPhrases.CHART.with("indicator", indicator).with("area", area);
    return new Chart.Dots("dots-" + whole.indicator(), title, line, dots);
  }

  private Grid table() {
    List<Head> heads =
        List.of(
            Head.words(DistrictPhrases.DISTRICT),
            Head.figures(ResultPhrases.LEVEL),
            Head.words(ResultPhrases.UNIT),
            Head.figures(ResultPhrases.PUBLISHED),
            Head.figures(ResultPhrases.COMPUTED),
            Head.figures(DistrictPhrases.SHARE),
            Head.figures(
                contributions.ofPrinted()
                    ? DistrictPhrases.CONTRIBUTION_PUBLISHED
                    : DistrictPhrases.CONTRIBUTION),
            Head.words(ResultPhrases.NOTE));
    double largest =
        districts.stream()
            .mapToDouble(each -> orZero(each.level().figure().value()))
            .max()
            .orElse(0);
    List<Grid.Line> lines = new ArrayList<>();
    District all = new District(facts, whole, whole);
    if (all.level().known() || all.rate().known()) {
      lines.add(line(all, largest).as(Grid.Kind.OWN));
    }
    districts.forEach(each -> lines.add(line(each, largest)));
    lines.addAll(contributions.lines());
    return Grid.of("districts-" + whole.indicator(), caption(), heads, lines)
        .onSheet(DistrictPhrases.SHEET)
        .allIn("growth");
  }

  private Grid.Line line(District each, double largest) {
    boolean total = each.key().equals(whole);
    Level level = each.level();
    Figure shown = level.figure().beside(largest);
    Figure points = total ? contributions.total() : contributions.of(each);
    Rate computed = facts.rates().computed(each.key());
    return Grid.Line.of(
        (total ? "whole " : "") + each.key().text(),
        facts.names().area(each.key().area()),
        level.known() ? shown : Word.BLANK,
        new Word.UnitOf(shown),
        GrowthWords.cell(facts.rates().printed(each.key())),
        total && computed.known() && !contributions.ofPrinted()
            ? contributions.growth()
            : GrowthWords.cell(computed),
        each.share().known() && !total ? each.share() : Word.BLANK,
        points.known() ? points : Word.BLANK,
        note(each));
  }

  private Word note(District each) {
    List<Word> notes = new ArrayList<>(GrowthWords.status(each.level().status()));
    Rate computed = facts.rates().computed(each.key());
    if (facts.names().overlaps(each.key().area()) && !each.key().equals(whole)) {
      notes.add(DistrictPhrases.OVERLAPS.plain());
    }
    if (each.level().known() && !computed.whyNot().isEmpty()) {
      notes.add(Reasons.of(computed.whyNot()));
    }
    return new Word.Remarks(notes);
  }
}
