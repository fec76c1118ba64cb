package org.citystats.report.format;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Document;
import org.citystats.report.content.Section;
import org.citystats.report.content.Statement;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of all sentences, with their chapters and keys. */
final class SentenceSheet {

  private static final int HEAD = 2;

  /** Width of the column of sentences, in digits. */
  private static final int WIDTH = 110;

  /** How many letters of running text fit into that width; most are narrower than a digit. */
  private static final int LETTERS = 145;

  /** Height of a line, in points. */
  private static final double LINE = 15;

  private final Wording wording;
  private final Worksheet sheet;

  SentenceSheet(Wording wording, Worksheet sheet) {
    this.wording = wording;
    this.sheet = sheet;
  }

  void write(Document document) {
    SheetFrame frame = new SheetFrame(sheet);
    frame.title(wording.say(document.title()), entries(document));
    frame.head(
        HEAD,
        List.of(
            wording.say(FramePhrases.SECTION),
            wording.say(FramePhrases.SENTENCE),
            wording.say(FramePhrases.KEY)));
    int row = HEAD + 1;
    for (Section section : document.sections()) {
      for (Statement statement : statements(section)) {
        SheetFrame.text(sheet, row, 0, wording.say(section.title()));
        SheetFrame.text(sheet, row, 1, wording.say(statement));
        SheetFrame.text(sheet, row, 2, Clean.of(statement.key()));
        sheet.style(row, 1).wrapText(true).set();
        sheet.rowHeight(row, LINE * lines(wording.say(statement)));
        row++;
      }
    }
    frame.close(HEAD, row - 1, 3);
    sheet.width(0, 24);
    sheet.width(1, WIDTH);
    sheet.width(2, 34);
  }

  /**
   * How many lines a sentence takes in its column; a Chinese character is as wide as two letters.
   */
  private static int lines(String sentence) {
    int width = sentence.chars().map(sign -> sign > 0x2e80 ? 2 : 1).sum();
    return 1 + width / LETTERS;
  }

  private String entries(Document document) {
    return String.join(
        " · ",
        document.entries().stream()
            .map(entry -> wording.say(entry.label()) + " " + wording.say(entry.value()))
            .toList());
  }

  private static List<Statement> statements(Section section) {
    List<Statement> statements = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Lead lead) {
        statements.add(lead.statement());
      } else if (block instanceof Block.Listing listing) {
        statements.addAll(listing.statements());
      }
    }
    return statements;
  }
}
