package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citystats.report.content.Block;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Level;
import org.citystats.report.facts.Rate;

/** Levels and growth of the area: a table of all indicators, charts of the headline ones. */
final class MainResults implements ReportSection {

  private static final String ID = "results";

  @Override
  public Section of(Facts facts) {
    List<Key> keys = keys(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Statement.of(lead(facts, keys))));
    if (!keys.isEmpty()) {
      List<Statement> statements = new ArrayList<>(statements(facts, keys));
      statements.addAll(new Marks(facts).statements());
      blocks.add(new Block.Listing(statements));
      blocks.add(table(facts, keys));
      blocks.addAll(new FiveYears(facts).blocks());
      blocks.addAll(new WithinYear(facts).blocks());
    }
    return new Section(ID, ResultPhrases.TITLE.plain(), blocks);
  }

  private static Sentence lead(Facts facts, List<Key> keys) {
    long indicators = keys.stream().map(Key::indicator).distinct().count();
    return (keys.isEmpty() ? ResultPhrases.NOTHING : ResultPhrases.LEAD)
        .with("n", new Word.Count(indicators))
        .with("area", facts.names().area(facts.headline().area()))
        .with("period", new Word.When(facts.headline().period()));
  }

  /** The figures of the area and period: headline indicators first, parts behind their total. */
  private static List<Key> keys(Facts facts) {
    Headline headline = facts.headline();
    Set<Key> keys = new TreeSet<>(Cells.BY_KEY);
    facts.levels().keys().stream().filter(key -> asked(headline, key)).forEach(keys::add);
    facts.rates().keys().stream().filter(key -> asked(headline, key)).forEach(keys::add);
    keys.removeIf(key -> silent(facts, key));
    List<Key> ordered = new ArrayList<>(keys);
    ordered.sort(
        Comparator.comparing((Key key) -> place(headline, key)).thenComparing(Cells.BY_KEY));
    return ordered;
  }

  private static boolean asked(Headline headline, Key key) {
    return key.area().equals(headline.area()) && key.period().equals(headline.period());
  }

  private static boolean silent(Facts facts, Key key) {
    Rate rate = facts.rates().best(key);
    return !facts.levels().of(key).known() && !rate.known() && rate.bound().isEmpty();
  }

  private static int place(Headline headline, Key key) {
    int place = headline.indicators().indexOf(key.indicator());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static List<Statement> statements(Facts facts, List<Key> keys) {
    ResultStatement statement = new ResultStatement(facts);
    return keys.stream()
        .filter(key -> key.breakdown().isEmpty())
        .filter(key -> facts.headline().indicators().contains(key.indicator()))
        .map(statement::of)
        .toList();
  }

  private static Grid table(Facts facts, List<Key> keys) {
    Sentence caption =
        ResultPhrases.TABLE
            .with("area", facts.names().area(facts.headline().area()))
            .with("period", new Word.When(facts.headline().period()));
    List<Head> heads =
        List.of(
            Head.words(ResultPhrases.INDICATOR),
            Head.figures(ResultPhrases.LEVEL),
            Head.words(ResultPhrases.UNIT),
            Head.figures(ResultPhrases.PUBLISHED),
            Head.figures(ResultPhrases.COMPUTED),
            Head.words(ResultPhrases.BASIS),
            Head.words(ResultPhrases.NOTE));
    Set<String> totals =
        keys.stream()
            .filter(key -> key.breakdown().isEmpty())
            .map(Key::indicator)
            .collect(Collectors.toSet());
    List<Grid.Line> lines =
        keys.stream()
            .map(
                key ->
                    belowTotal(totals, key)
                        ? line(facts, key, part(key)).as(Grid.Kind.PART)
                        : line(facts, key, named(facts, key)))
            .toList();
    return Grid.of("results-table", caption, heads, lines)
        .onSheet(ResultPhrases.TITLE)
        .allIn("observations");
  }

  private static boolean belowTotal(Set<String> totals, Key key) {
    return !key.breakdown().isEmpty() && totals.contains(key.indicator());
  }

  private static Word part(Key key) {
    return ResultPhrases.PARTLY.with("part", new Word.Text(key.breakdown()));
  }

  /** The indicator; with its part where no row of the total stands above. */
  private static Word named(Facts facts, Key key) {
    Word name = facts.names().indicator(key.indicator());
    return key.breakdown().isEmpty()
        ? name
        : ResultPhrases.ONLY_PART.with("x", name).with("part", new Word.Text(key.breakdown()));
  }

  private static Grid.Line line(Facts facts, Key key, Word name) {
    Level level = facts.levels().of(key);
    Rate printed = facts.rates().printed(key);
    Rate computed = facts.rates().computed(key);
    Figure shown = level.figure();
    return Grid.Line.of(
        key.text(),
        name,
        level.known() ? shown : Word.BLANK,
        new Word.UnitOf(shown),
        GrowthWords.cell(printed),
        GrowthWords.cell(computed),
        GrowthWords.basisCell(printed.known() ? printed.basis() : level.basis()),
        note(facts, key));
  }

  private static Word note(Facts facts, Key key) {
    Level level = facts.levels().of(key);
    Rate computed = facts.rates().computed(key);
    List<Word> notes = new ArrayList<>(GrowthWords.status(level.status()));
    for (Sentence status : GrowthWords.status(facts.rates().printed(key).status())) {
      if (!notes.contains(status)) {
        notes.add(status);
      }
    }
    if (new ResultStatement(facts).contradicts(key)) {
      notes.add(ResultPhrases.DIFFERS.plain());
    }
    if (level.known() && !computed.whyNot().isEmpty()) {
      notes.add(Reasons.of(computed.whyNot()));
    } else if (level.afterBreak()) {
      notes.add(GrowthPhrases.BREAK.plain());
    }
    return new Word.Remarks(notes);
  }
}
