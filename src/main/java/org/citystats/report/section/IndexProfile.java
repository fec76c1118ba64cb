package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.IndexFacts;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** The area of the report in the parts of an index, and what makes places unsure. */
final class IndexProfile {

  private final Facts facts;
  private final IndexFacts index;

  IndexProfile(Facts facts, IndexFacts index) {
    this.facts = facts;
    this.index = index;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String area = facts.headline().area();
    if (index.row(area) >= 0) {
      blocks.add(profile(area));
    }
    Columns doubts = index.of(IndexTables.SENSITIVITY);
    if (doubts.size() > 0) {
      blocks.add(doubts(doubts));
    }
    return blocks;
  }

  private Grid profile(String area) {
    List<Head> heads =
        List.of(
            Head.words(IndexPhrases.PART),
            Head.figures(IndexPhrases.SCORE),
            Head.figures(IndexPhrases.RANK),
            Head.words(IndexPhrases.STANDING),
            Head.words(IndexPhrases.NOTE));
    Columns rows = index.profile(area);
    List<Grid.Line> lines = new ArrayList<>();
    for (String node : index.nodes()) {
      for (int row = 0; row < rows.size(); row++) {
        if (Cells.text(rows, row, IndexConcepts.NODE).equals(node)) {
          lines.add(part(rows, row));
        }
      }
    }
    return Grid.of(
            "index-profile-" + index.code(),
            IndexWords.named(IndexPhrases.PROFILE, index).with("area", facts.names().area(area)),
            heads,
            lines)
        .onSheet(IndexPhrases.PROFILE_SHEET)
        .allIn("composite");
  }

  private Grid.Line part(Columns rows, int row) {
    String node = Cells.text(rows, row, IndexConcepts.NODE);
    String standing = Cells.text(rows, row, IndexConcepts.STANDING);
    String why = Cells.text(rows, row, Concepts.WHY_NOT);
    boolean filled = !Cells.text(rows, row, IndexConcepts.IMPUTED).isEmpty();
    boolean ranked = !rows.column(Concepts.RANK).isAbsent(row);
    double score = rows.number(row, Concepts.SCORE);
    Grid.Line line =
        Grid.Line.of(
            "",
            index.node(node),
            Double.isNaN(score) ? Word.BLANK : Figure.computed(score, ""),
            ranked ? new Word.Count(rows.whole(row, Concepts.RANK)) : Word.BLANK,
            standing.isEmpty() ? Word.BLANK : IndexPhrases.of(standing).plain(),
            !why.isEmpty() ? Reasons.of(why) : filled ? IndexPhrases.FILLED.plain() : Word.BLANK);
    return index.isIndicator(node) ? line.as(Grid.Kind.PART) : line;
  }

  private Grid doubts(Columns rows) {
    List<Head> heads =
        List.of(
            Head.words(IndexPhrases.FACTOR),
            Head.words(IndexPhrases.CHOICES),
            Head.figures(IndexPhrases.FIRST),
            Head.figures(IndexPhrases.TOTAL));
    List<Grid.Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.add(
          Grid.Line.of(
              "",
              IndexPhrases.of(Cells.text(rows, row, IndexConcepts.FACTOR)).plain(),
              new Word.Text(Cells.text(rows, row, IndexConcepts.CHOICES)),
              IndexWords.share(rows.number(row, IndexConcepts.FIRST)),
              IndexWords.share(rows.number(row, IndexConcepts.TOTAL))));
    }
    return Grid.of(
            "index-doubts-" + index.code(),
            IndexWords.named(IndexPhrases.DOUBTS, index),
            heads,
            lines)
        .onSheet(IndexPhrases.DOUBTS_SHEET)
        .allIn("composite_sensitivity");
  }
}
