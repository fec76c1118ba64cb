package org.citystats.report.format;

import java.util.List;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Word;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a sheet: figures are numbers with a pattern that shows the digits of the other
 * formats.
 */
final class GridSheet {

  private static final int HEAD = 2;
  private static final int MOST = 100_000;

  private final Wording wording;
  private final Worksheet sheet;

  GridSheet(Wording wording, Worksheet sheet) {
    this.wording = wording;
    this.sheet = sheet;
  }

  void write(Grid grid) {
    SheetFrame frame = new SheetFrame(sheet);
    frame.title(wording.say(grid.caption()), note(grid));
    List<String> heads = grid.heads().stream().map(head -> wording.say(head.label())).toList();
    frame.head(HEAD, heads);
    double[] widths = heads.stream().mapToDouble(GridSheet::width).toArray();
    int row = HEAD + 1;
    for (Grid.Line line : grid.lines().subList(0, Math.min(MOST, grid.lines().size()))) {
      line(line, row++, widths);
    }
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, Math.min(60, Math.max(9, widths[column] + 2)));
    }
    frame.close(HEAD, row - 1, heads.size());
  }

  private String note(Grid grid) {
    return grid.export().isEmpty()
        ? ""
        : wording.say(FramePhrases.ALL_ROWS.with("table", new Word.Text(grid.export())));
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(point -> point >= 0x2E80 ? 2.1 : 1.1).sum();
  }

  private void line(Grid.Line line, int row, double[] widths) {
    for (int column = 0; column < line.cells().size(); column++) {
      Word cell = line.cells().get(column);
      put(cell, row, column);
      if (line.kind() == Grid.Kind.HEADING || line.kind() == Grid.Kind.OWN) {
        sheet.style(row, column).bold().set();
      } else {
        widths[column] = Math.max(widths[column], width(wording.cell(cell)));
      }
      if (line.kind() == Grid.Kind.PART && column == 0) {
        sheet.style(row, column).indent(1).set();
      }
    }
  }

  private void put(Word cell, int row, int column) {
    if (cell instanceof Word.Count count) {
      sheet.value(row, column, count.count());
      sheet.style(row, column).format("#,##0").set();
    } else if (cell instanceof Figure figure && figure.known()) {
      Numeral numeral = wording.numerals().of(figure);
      sheet.value(row, column, numeral.cell());
      sheet.style(row, column).format(numeral.pattern()).set();
    } else {
      SheetFrame.text(sheet, row, column, wording.cell(cell));
    }
  }
}
