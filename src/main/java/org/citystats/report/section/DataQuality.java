package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;

/** What was read and what became of it: accounts of files, rejects, remarks, breaks, refusals. */
final class DataQuality implements ReportSection {

  @Override
  public Section of(Facts facts) {
    Columns files = facts.rows(Tables.SOURCES);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(new Statement("", lead(files))));
    if (files.size() > 0) {
      blocks.add(files(files));
    }
    blocks.addAll(new RejectsByCode(facts.rows(Tables.REJECTS)).blocks());
    blocks.addAll(warnings(facts.rows(Tables.WARNINGS)));
    blocks.addAll(new Breaks(facts).blocks());
    blocks.addAll(new Refused(facts.tables()).blocks());
    return new Section("quality", QualityPhrases.TITLE.plain(), blocks);
  }

  /** The account of all files. */
  static List<Sentence> lead(Columns files) {
    if (files.size() == 0) {
      return List.of(QualityPhrases.NOTHING.plain());
    }
    long open = open(files);
    return List.of(
        QualityPhrases.ACCOUNT
            .with("files", new Word.Count(files.size()))
            .with("records", sum(files, ListConcepts.RECORDS))
            .with("accepted", sum(files, ListConcepts.ACCEPTED))
            .with("missing", sum(files, ListConcepts.MISSING))
            .with("rejected", sum(files, ListConcepts.REJECTED))
            .with("superseded", sum(files, ListConcepts.SUPERSEDED)),
        open == 0
            ? QualityPhrases.ADDS_UP.plain()
            : QualityPhrases.DOES_NOT_ADD_UP.with("n", new Word.Count(open)));
  }

  private static Word.Count sum(Columns rows, Concept concept) {
    long sum = 0;
    for (int row = 0; row < rows.size(); row++) {
      sum += rows.whole(row, concept);
    }
    return new Word.Count(sum);
  }

  private static long open(Columns files) {
    long open = 0;
    for (int row = 0; row < files.size(); row++) {
      long told =
          files.whole(row, ListConcepts.ACCEPTED)
              + files.whole(row, ListConcepts.REJECTED)
              + files.whole(row, ListConcepts.SUPERSEDED);
      open += told == files.whole(row, ListConcepts.RECORDS) ? 0 : 1;
    }
    return open;
  }

  private static Grid files(Columns files) {
    List<Head> heads =
        List.of(
            Head.words(QualityPhrases.FILE),
            Head.words(QualityPhrases.KNOWN_ON),
            Head.words(QualityPhrases.READ_AS),
            Head.figures(QualityPhrases.RECORDS),
            Head.figures(QualityPhrases.ACCEPTED),
            Head.figures(QualityPhrases.MISSING),
            Head.figures(QualityPhrases.REJECTED),
            Head.figures(QualityPhrases.SUPERSEDED));
    List<Grid.Line> lines = new ArrayList<>();
    for (int row = 0; row < files.size(); row++) {
      String layout = Cells.text(files, row, ListConcepts.LAYOUT);
      String encoding = Cells.text(files, row, ListConcepts.ENCODING);
      lines.add(
          Grid.Line.of(
              "",
              new Word.Text(Cells.text(files, row, Concepts.SOURCE_FILE)),
              new Word.Text(Cells.text(files, row, Concepts.VINTAGE)),
              new Word.Text((layout + " " + encoding).strip()),
              new Word.Count(files.whole(row, ListConcepts.RECORDS)),
              new Word.Count(files.whole(row, ListConcepts.ACCEPTED)),
              new Word.Count(files.whole(row, ListConcepts.MISSING)),
              new Word.Count(files.whole(row, ListConcepts.REJECTED)),
              new Word.Count(files.whole(row, ListConcepts.SUPERSEDED))));
    }
    return Grid.of("files", QualityPhrases.FILES.plain(), heads, lines).allIn("sources");
  }

  private static List<Block> warnings(Columns rows) {
    if (rows.size() == 0) {
      return List.of(said(QualityPhrases.NO_WARNINGS.plain()));
    }
    List<Head> heads =
        List.of(
            Head.words(QualityPhrases.FILE),
            Head.words(QualityPhrases.CODE),
            Head.figures(QualityPhrases.COUNT),
            Head.figures(QualityPhrases.LINE),
            Head.words(QualityPhrases.REASON));
    List<Grid.Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      long line = rows.whole(row, Concepts.FIRST_LINE);
      lines.add(
          Grid.Line.of(
              "",
              new Word.Text(Cells.text(rows, row, Concepts.SOURCE_FILE)),
              new Word.Text(Cells.text(rows, row, Concepts.CODE)),
              new Word.Count(rows.whole(row, Concepts.COUNT)),
              line > 0 ? new Word.Count(line) : Word.BLANK,
              new Word.Text(Cells.text(rows, row, Concepts.REASON))));
    }
    return List.of(
        Grid.of("warnings", QualityPhrases.WARNINGS.plain(), heads, lines).allIn("warnings"));
  }

  /** A sentence by itself. */
  static Block said(Sentence sentence) {
    return new Block.Listing(List.of(Statement.of(sentence)));
  }
}
