package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.IndexFacts;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** What is said of the area of the report in an index. */
final class IndexStatements {

  private final Facts facts;
  private final IndexFacts index;

  IndexStatements(Facts facts, IndexFacts index) {
    this.facts = facts;
    this.index = index;
  }

  List<Block> blocks() {
    String area = facts.headline().area();
    int row = index.row(area);
    List<Sentence> said = new ArrayList<>();
    if (row >= 0) {
      place(row, said);
      standing(area, "strength", IndexPhrases.STRENGTHS, said);
      standing(area, "weakness", IndexPhrases.WEAKNESSES, said);
    }
    doubt(said);
    String key = index.code() + " " + area + " " + index.period();
    return said.isEmpty()
        ? List.of()
        : List.of(new Block.Lead(new Statement(row < 0 ? "" : key, said)));
  }

  private void place(int row, List<Sentence> said) {
    Columns rows = index.scores();
    Word area = facts.names().area(Cells.text(rows, row, Concepts.REF_AREA));
    if (rows.column(Concepts.RANK).isAbsent(row)) {
      Word reason = Reasons.of(Cells.text(rows, row, Concepts.WHY_NOT));
      said.add(
          IndexWords.named(IndexPhrases.UNPLACED, index).with("area", area).with("reason", reason));
      return;
    }
    said.add(
        IndexWords.named(IndexPhrases.PLACED, index)
            .with("area", area)
            .with("r", new Word.Count(rows.whole(row, Concepts.RANK)))
            .with("n", new Word.Count(rows.whole(row, Concepts.PEERS))));
    double low = rows.number(row, IndexConcepts.RANK_LOW);
    if (!Double.isNaN(low)) {
      double high = rows.number(row, IndexConcepts.RANK_HIGH);
      said.add(
          IndexPhrases.SURE
              .with("low", IndexWords.best(low))
              .with("high", IndexWords.worst(high))
              .with("k", new Word.Count(IndexWords.top(index)))
              .with("p", IndexWords.share(rows.number(row, IndexConcepts.CHANCE_TOP))));
    }
  }

  private void standing(String area, String code, Phrase phrase, List<Sentence> said) {
    Columns rows = index.profile(area);
    List<Word> named = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (Cells.text(rows, row, IndexConcepts.STANDING).equals(code)) {
        named.add(index.node(Cells.text(rows, row, IndexConcepts.NODE)));
      }
    }
    if (!named.isEmpty()) {
      said.add(phrase.with("x", new Word.Row(named)));
    }
  }

  private void doubt(List<Sentence> said) {
    Columns rows = index.of(IndexTables.SENSITIVITY);
    int most = -1;
    for (int row = 0; row < rows.size(); row++) {
      double total = rows.number(row, IndexConcepts.TOTAL);
      boolean more = most < 0 || total > rows.number(most, IndexConcepts.TOTAL);
      most = !Double.isNaN(total) && more ? row : most;
    }
    if (most >= 0) {
      said.add(
          IndexPhrases.DOUBT
              .with("factor", IndexPhrases.of(Cells.text(rows, most, IndexConcepts.FACTOR)).plain())
              .with("p", IndexWords.share(Math.min(1, rows.number(most, IndexConcepts.TOTAL)))));
    }
  }
}
