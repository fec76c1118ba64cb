package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.citystats.model.Period;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Level;
import org.citystats.report.facts.Rate;

/**
 * Charts of five years for the headline indicators, and their figures: levels of the vintage that
 * holds most of the years, so that revised and unrevised ones do not stand side by side; a level of
 * another vintage says so.
 */
final class FiveYears {

  private static final int YEARS = 5;

  private final Facts facts;
  private final ResultStatement statement;

  FiveYears(Facts facts) {
    this.facts = facts;
    this.statement = new ResultStatement(facts);
  }

  /** The charts and one table with all of their figures; nothing where no series has two levels. */
  List<Block> blocks() {
    List<Block> charts = new ArrayList<>();
    List<Grid.Line> lines = new ArrayList<>();
    for (String indicator : facts.headline().indicators()) {
      List<Key> keys = keys(indicator);
      if (keys.stream().filter(key -> facts.levels().of(key).known()).count() >= 2) {
        charts.add(chart(indicator, keys));
        lines.addAll(lines(indicator, keys));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!charts.isEmpty()) {
      blocks.add(new Block.Heading(ResultPhrases.FIVE_YEARS.plain()));
      blocks.addAll(charts);
      blocks.add(figures(lines));
    }
    return blocks;
  }

  private List<Key> keys(String indicator) {
    List<Key> keys = new ArrayList<>();
    Period last = Period.parse(facts.headline().period()).orElse(Period.year(0));
    int step = last.cadence().perYear();
    for (int back = YEARS - 1; back >= 0; back--) {
      String period = last.minus(back * step).code();
      keys.add(Key.total(facts.headline().area(), indicator, period));
    }
    return keys;
  }

  private Chart chart(String indicator, List<Key> keys) {
    Function<Key, Rate> rates = rates(keys);
    List<Chart.Year> years = new ArrayList<>();
    double largest = largest(keys);
    String vintage = facts.levels().widest(keys);
    for (Key key : keys) {
      Figure level = facts.levels().of(key, vintage).figure().beside(largest);
      Figure growth = rates.apply(key).figure();
      years.add(
          new Chart.Year(
              new Word.When(key.period()), level, growth, !years.isEmpty() && broken(key)));
    }
    return new Chart.YearBars("years-" + indicator, title(indicator, keys, years), years);
  }

  /** A break is drawn where levels exist after it. */
  private boolean broken(Key key) {
    return facts.levels().of(key).known() && statement.broken(key);
  }

  /** One kind of rate for a whole line: published ones unless there are more computed ones. */
  private Function<Key, Rate> rates(List<Key> keys) {
    return published(keys) ? facts.rates()::printed : facts.rates()::computed;
  }

  private boolean published(List<Key> keys) {
    long printed = keys.stream().filter(key -> facts.rates().printed(key).known()).count();
    long computed = keys.stream().filter(key -> facts.rates().computed(key).known()).count();
    return printed >= computed;
  }

  private double largest(List<Key> keys) {
    return keys.stream()
        .map(key -> facts.levels().of(key))
        .filter(Level::known)
        .mapToDouble(level -> Math.abs(level.figure().value()))
        .max()
        .orElse(0);
  }

  private Sentence title(String indicator, List<Key> keys, List<Chart.Year> years) {
    boolean any = years.stream().anyMatch(year -> year.growth().known());
    Phrase phrase = any ? line(indicator, keys) : ResultPhrases.CHART_LEVELS;
    Figure known =
        years.stream().map(Chart.Year::level).filter(Figure::known).findFirst().orElseThrow();
    boolean share = facts.names().isShare(indicator);
    return phrase
        .with("indicator", facts.names().indicator(indicator))
        .with("unit", new Word.UnitOf(known))
        .with("rate", (share ? ResultPhrases.POINTS : ResultPhrases.PER_CENT).plain());
  }

  /** What the line is; shares change and do not grow. */
  private Phrase line(String indicator, List<Key> keys) {
    if (facts.names().isShare(indicator)) {
      return ResultPhrases.CHART_CHANGES;
    }
    return published(keys) ? ResultPhrases.CHART_PUBLISHED : ResultPhrases.CHART_COMPUTED;
  }

  private List<Grid.Line> lines(String indicator, List<Key> keys) {
    List<Grid.Line> lines = new ArrayList<>();
    double largest = largest(keys);
    String vintage = facts.levels().widest(keys);
    for (Key key : keys) {
      Level level = facts.levels().of(key, vintage);
      Figure shown = level.figure().beside(largest);
      lines.add(
          Grid.Line.of(
              key.text(),
              facts.names().indicator(indicator),
              new Word.When(key.period()),
              level.known() ? shown : Word.BLANK,
              new Word.UnitOf(shown),
              GrowthWords.cell(facts.rates().printed(key)),
              GrowthWords.cell(facts.rates().computed(key)),
              note(key, level, vintage)));
    }
    return lines;
  }

  private Word note(Key key, Level level, String vintage) {
    if (broken(key)) {
      boolean bridged = facts.rates().computed(key).known();
      return (bridged ? ResultPhrases.BRIDGED : ResultPhrases.BREAK_SHORT).plain();
    }
    Rate computed = facts.rates().computed(key);
    boolean silent = !level.known() && facts.rates().printed(key).known();
    if (!computed.whyNot().isEmpty() && !silent) {
      return Reasons.of(computed.whyNot());
    }
    boolean other = level.known() && !level.vintage().equals(vintage);
    return other ? ResultPhrases.OTHER_VINTAGE.plain() : Word.BLANK;
  }

  private static Grid figures(List<Grid.Line> lines) {
    List<Head> heads =
        List.of(
            Head.words(ResultPhrases.INDICATOR),
            Head.words(ResultPhrases.YEAR),
            Head.figures(ResultPhrases.LEVEL),
            Head.words(ResultPhrases.UNIT),
            Head.figures(ResultPhrases.PUBLISHED),
            Head.figures(ResultPhrases.COMPUTED),
            Head.words(ResultPhrases.NOTE));
    return Grid.of("five-years", ResultPhrases.FIVE_TABLE.plain(), heads, lines)
        .onSheet(ResultPhrases.FIVE_YEARS)
        .asTwin()
        .allIn("growth");
  }
}
