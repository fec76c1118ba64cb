package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.report.content.Block;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Focus;
import org.citystats.report.facts.Headline;
import org.citystats.schema.Columns;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;

/** Definitions, bases, rounding, rules of verdicts, sources and licences. */
final class Notes implements ReportSection {

  private static final List<Phrase> RULES =
      List.of(
          NotePhrases.GROWTH,
          NotePhrases.SHARES,
          NotePhrases.CONTRIBUTIONS,
          NotePhrases.ROUNDING,
          NotePhrases.RANKS,
          NotePhrases.VERDICTS,
          NotePhrases.TRACK,
          NotePhrases.SIGNS,
          NotePhrases.TRACE);

  @Override
  public Section of(Facts facts) {
    List<Statement> statements = new ArrayList<>();
    if (!facts.asOf().isEmpty()) {
      statements.add(Statement.of(NotePhrases.AS_OF.with("date", new Word.Text(facts.asOf()))));
    }
    if (!facts.focus().chosen().isEmpty()) {
      List<Sentence> parts =
          facts.focus().chosen().stream().map(part -> part(facts, part)).toList();
      statements.add(Statement.of(NotePhrases.CHOSEN.with("what", new Word.Row(parts))));
    }
    RULES.forEach(rule -> statements.add(Statement.of(rule.plain())));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Listing(statements));
    blocks.addAll(remarks(facts.background().remarks()));
    blocks.add(sources(facts.rows(Tables.SOURCES)));
    return new Section("notes", NotePhrases.TITLE.plain(), blocks);
  }

  private static Sentence part(Facts facts, Focus.Part part) {
    Headline headline = facts.headline();
    return switch (part) {
      case AREA -> NotePhrases.AREA.with("x", facts.names().area(headline.area()));
      case PERIOD -> NotePhrases.PERIOD.with("x", new Word.When(headline.period()));
      case TARGET_PERIOD ->
          NotePhrases.TARGET_PERIOD.with("x", new Word.When(headline.targetPeriod()));
      case INDICATORS -> NotePhrases.INDICATORS.plain();
      case PEER_GROUP ->
          NotePhrases.PEER_GROUP.with("x", facts.names().peerGroup(headline.peerGroup()));
      case PARENT -> NotePhrases.PARENT.with("x", facts.names().area(headline.parent()));
    };
  }

  private static List<Block> remarks(List<String> remarks) {
    if (remarks.isEmpty()) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    for (String remark : remarks) {
      statements.add(Statement.of(GrowthPhrases.EXACTLY.with("x", new Word.Text(remark))));
    }
    return List.of(new Block.Heading(NotePhrases.REMARKS.plain()), new Block.Listing(statements));
  }

  private static Block sources(Columns files) {
    Map<List<String>, Long> sources = new TreeMap<>(Notes::compare);
    for (int row = 0; row < files.size(); row++) {
      List<String> source =
          List.of(
              Cells.text(files, row, ListConcepts.SOURCE),
              Cells.text(files, row, ListConcepts.PUBLISHER),
              Cells.text(files, row, ListConcepts.LICENCE),
              Cells.text(files, row, ListConcepts.URL));
      sources.merge(source, 1L, Long::sum);
    }
    if (sources.isEmpty()) {
      return DataQuality.said(NotePhrases.NO_SOURCES.plain());
    }
    return grid(sources);
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\u0000", one).compareTo(String.join("\u0000", other));
  }

  private static Grid grid(Map<List<String>, Long> sources) {
    List<Head> heads =
        List.of(
            Head.words(NotePhrases.SOURCE),
            Head.words(NotePhrases.PUBLISHER),
            Head.words(NotePhrases.LICENCE),
            Head.words(NotePhrases.URL),
            Head.figures(NotePhrases.FILES));
    List<Grid.Line> lines = new ArrayList<>();
    sources.forEach(
        (source, files) -> {
          List<Word> cells = new ArrayList<>();
          source.forEach(text -> cells.add(new Word.Text(text)));
          cells.add(new Word.Count(files));
          lines.add(new Grid.Line("", Grid.Kind.WHOLE, cells));
        });
    return Grid.of("sources", NotePhrases.SOURCES.plain(), heads, lines).allIn("sources");
  }
}
