package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.citystats.report.facts.Key;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;

/** Rates as printed beside those computed from levels, with the likely cause where they differ. */
final class Discrepancies implements ReportSection {

  private static final String MEASURE = "DISCREPANCY";
  private static final String EQUAL = "equal_within_rounding";
  private static final String LOGARITHMIC = "logarithmic";
  private static final int MOST = 40;

  @Override
  public Section of(Facts facts) {
    Columns rows = facts.growth();
    List<Integer> own = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (MEASURE.equals(rows.text(row, Concepts.MEASURE)) && isTelling(rows, row)) {
        own.add(row);
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Statement.of(lead(facts, rows, own))));
    if (!own.isEmpty()) {
      blocks.add(table(facts, rows, own));
    }
    blocks.addAll(ofAll(facts));
    return new Section("printed-computed", DiscrepancyPhrases.TITLE.plain(), blocks);
  }

  private static boolean isTelling(Columns rows, int row) {
    return !Double.isNaN(rows.number(row, Concepts.GROWTH))
        || !Cells.text(rows, row, Concepts.REMARK).isEmpty();
  }

  private static Sentence lead(Facts facts, Columns rows, List<Integer> own) {
    long compared =
        own.stream().filter(row -> !Double.isNaN(rows.number(row, Concepts.GROWTH))).count();
    long equal = own.stream().filter(row -> EQUAL.equals(rows.text(row, Concepts.REMARK))).count();
    long bounds =
        own.stream().filter(row -> Cells.text(rows, row, Concepts.REMARK).isEmpty()).count();
    return (compared == 0 ? DiscrepancyPhrases.NOTHING : DiscrepancyPhrases.LEAD)
        .with("n", new Word.Count(compared))
        .with("a", new Word.Count(equal))
        .with("d", new Word.Count(compared - equal - bounds))
        .with("b", new Word.Count(bounds))
        .with("area", facts.names().area(facts.headline().area()));
  }

  private static Grid table(Facts facts, Columns rows, List<Integer> own) {
    List<Head> heads =
        List.of(
            Head.words(ResultPhrases.INDICATOR),
            Head.words(ResultPhrases.YEAR),
            Head.figures(ResultPhrases.PUBLISHED),
            Head.figures(ResultPhrases.COMPUTED),
            Head.figures(DiscrepancyPhrases.DIFFERENCE),
            Head.words(DiscrepancyPhrases.CAUSE));
    Comparator<Integer> newest =
        Comparator.comparing((Integer row) -> rows.text(row, Concepts.TIME_PERIOD)).reversed();
    List<Grid.Line> lines =
        own.stream().sorted(newest).limit(MOST).map(row -> line(facts, rows, row)).toList();
    Sentence caption =
        DiscrepancyPhrases.TABLE.with("area", facts.names().area(facts.headline().area()));
    return Grid.of("printed-computed-table", caption, heads, lines)
        .onSheet(DiscrepancyPhrases.SHEET)
        .allIn("growth");
  }

  private static Grid.Line line(Facts facts, Columns rows, int row) {
    Key key = Cells.key(rows, row);
    double difference = rows.number(row, Concepts.GROWTH);
    Figure points =
        Figure.computed(difference, Figure.POINTS).bounded(Cells.text(rows, row, Concepts.BOUND));
    Word name = facts.names().indicator(key.indicator());
    if (!key.breakdown().isEmpty()) {
      name = ResultPhrases.PARTLY.with("part", new Word.Text(key.breakdown()));
    }
    return Grid.Line.of(
        key.text(),
        name,
        new Word.When(key.period()),
        GrowthWords.cell(facts.rates().printed(key)),
        GrowthWords.cell(facts.rates().computed(key)),
        Double.isNaN(difference) ? Word.BLANK : points,
        cause(Cells.text(rows, row, Concepts.REMARK)));
  }

  private static Word cause(String code) {
    if (code.isEmpty()) {
      return DiscrepancyPhrases.OPEN.plain();
    }
    for (DiscrepancyPhrases phrase : DiscrepancyPhrases.values()) {
      if (phrase.name().toLowerCase(Locale.ROOT).equals(code)) {
        return phrase.plain();
      }
    }
    return new Word.Text(code);
  }

  private record Group(String indicator, String remark) {}

  private static List<Block> ofAll(Facts facts) {
    Map<Group, Set<String>> areas =
        new TreeMap<>(Comparator.comparing(Group::indicator).thenComparing(Group::remark));
    Map<Group, Long> rates =
        new TreeMap<>(Comparator.comparing(Group::indicator).thenComparing(Group::remark));
    Selection compared =
        Selection.of(Concepts.INDICATOR, Concepts.REF_AREA, Concepts.REMARK)
            .where(Concepts.MEASURE, MEASURE);
    facts
        .tables()
        .batches(
            Tables.GROWTH_FIGURES,
            compared,
            rows -> {
              for (int row = 0; row < rows.size(); row++) {
                String remark = Cells.text(rows, row, Concepts.REMARK);
                if (!remark.isEmpty()) {
                  Group group = new Group(rows.text(row, Concepts.INDICATOR), remark);
                  areas
                      .computeIfAbsent(group, none -> new TreeSet<>())
                      .add(rows.text(row, Concepts.REF_AREA));
                  rates.merge(group, 1L, Long::sum);
                }
              }
            });
    List<Block> blocks = new ArrayList<>();
    List<Grid.Line> lines = new ArrayList<>();
    List<Statement> logarithms = new ArrayList<>();
    areas.forEach(
        (group, its) -> {
          Word name = facts.names().indicator(group.indicator());
          lines.add(
              Grid.Line.of(
                  "",
                  name,
                  cause(group.remark()),
                  new Word.Count(its.size()),
                  new Word.Count(rates.get(group))));
          if (group.remark().equals(LOGARITHMIC)) {
            logarithms.add(
                Statement.of(
                    DiscrepancyPhrases.LOGARITHMS
                        .with("n", new Word.Count(its.size()))
                        .with("indicator", facts.names().indicator(group.indicator()).inside())));
          }
        });
    if (!logarithms.isEmpty()) {
      blocks.add(new Block.Listing(logarithms));
    }
    if (!lines.isEmpty()) {
      List<Head> heads =
          List.of(
              Head.words(ResultPhrases.INDICATOR),
              Head.words(DiscrepancyPhrases.CAUSE),
              Head.figures(DiscrepancyPhrases.AREAS),
              Head.figures(DiscrepancyPhrases.RATES));
      blocks.add(
          Grid.of("printed-computed-all", DiscrepancyPhrases.ALL_TABLE.plain(), heads, lines)
              .allIn("growth"));
    }
    return blocks;
  }
}
