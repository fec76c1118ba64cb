package org.citystats.report.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.IndexFacts;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** What the audit of an index found. */
final class IndexAudit {

  private static final String DOMINATED = "dominated";
  private static final int MOST = 30;

  private final IndexFacts index;

  IndexAudit(IndexFacts index) {
    this.index = index;
  }

  List<Block> blocks() {
    Columns rows = index.of(IndexTables.AUDIT);
    List<Statement> statements = new ArrayList<>();
    long dominated = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (Cells.text(rows, row, Concepts.CODE).equals(DOMINATED)) {
        dominated++;
      } else if (statements.size() < MOST) {
        statements.add(statement(rows, row));
      }
    }
    if (dominated > 0) {
      statements.add(Statement.of(IndexPhrases.DOMINATED.with("n", new Word.Count(dominated))));
    }
    return statements.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(IndexPhrases.AUDIT.plain()), new Block.Listing(statements));
  }

  private Statement statement(Columns rows, int row) {
    String subject = Cells.text(rows, row, IndexConcepts.SUBJECT);
    String other = Cells.text(rows, row, IndexConcepts.OTHER);
    BigDecimal shown =
        BigDecimal.valueOf(rows.number(row, IndexConcepts.SHOWN_BY))
            .setScale(2, RoundingMode.HALF_UP);
    return Statement.of(
        String.join(" ", index.code(), subject, other).strip(),
        IndexPhrases.of(Cells.text(rows, row, Concepts.CODE))
            .with("a", index.node(subject))
            .with("b", index.node(other))
            .with("x", new Word.Text(shown.toPlainString().replace('-', '−'))));
  }
}
