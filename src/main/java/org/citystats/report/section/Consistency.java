package org.citystats.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.report.content.Block;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.schema.Columns;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;

/** Findings on statements and targets: conflicts first, then doubts, then what is good to know. */
final class Consistency implements ReportSection {

  private static final int MOST = 60;

  @Override
  public Section of(Facts facts) {
    Columns rows = facts.rows(Tables.FINDINGS);
    Map<ConsistencyPhrases, List<Statement>> by = new LinkedHashMap<>();
    by.put(ConsistencyPhrases.CONFLICT, new ArrayList<>());
    by.put(ConsistencyPhrases.DOUBT, new ArrayList<>());
    by.put(ConsistencyPhrases.NOTE, new ArrayList<>());
    for (int row = 0; row < rows.size(); row++) {
      by.get(severity(rows, row)).add(statement(rows, row));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(new Statement("", List.of(lead(rows.size(), by)))));
    by.forEach(
        (severity, statements) -> {
          if (!statements.isEmpty()) {
            blocks.add(new Block.Heading(severity.plain()));
            blocks.add(new Block.Listing(statements.stream().limit(MOST).toList()));
          }
        });
    return new Section("consistency", ConsistencyPhrases.TITLE.plain(), blocks);
  }

  private static Sentence lead(int all, Map<ConsistencyPhrases, List<Statement>> by) {
    return all == 0
        ? ConsistencyPhrases.NOTHING.plain()
        : ConsistencyPhrases.LEAD
            .with("c", new Word.Count(by.get(ConsistencyPhrases.CONFLICT).size()))
            .with("d", new Word.Count(by.get(ConsistencyPhrases.DOUBT).size()))
            .with("n", new Word.Count(by.get(ConsistencyPhrases.NOTE).size()));
  }

  private static ConsistencyPhrases severity(Columns rows, int row) {
    return switch (Cells.text(rows, row, TargetConcepts.SEVERITY)) {
      case "conflict" -> ConsistencyPhrases.CONFLICT;
      case "doubt" -> ConsistencyPhrases.DOUBT;
      default -> ConsistencyPhrases.NOTE;
    };
  }

  private static Statement statement(Columns rows, int row) {
    String en = Cells.text(rows, row, TargetConcepts.SAYS);
    String zh = Cells.text(rows, row, TargetConcepts.SAYS_ZH);
    Word said = new Word.Name("", en, zh);
    String key = Cells.text(rows, row, TargetConcepts.SUBJECT);
    return Statement.of(key, ConsistencyPhrases.SAID.with("x", said));
  }
}
