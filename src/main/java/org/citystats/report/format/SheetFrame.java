package org.citystats.report.format;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What all sheets have: title, note, a head that stays in sight and filters. */
final class SheetFrame {

  private static final int LONGEST = 32_000;

  private final Worksheet sheet;

  SheetFrame(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A text, cut to what a cell holds; an empty one leaves the cell empty. */
  static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      String held = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      sheet.value(row, column, Clean.of(held));
    }
  }

  /** Title and note in the first two rows. */
  void title(String title, String note) {
    text(sheet, 0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    text(sheet, 1, 0, note);
    sheet.style(1, 0).fontColor("5A6472").set();
  }

  /** The heads of the columns. */
  void head(int row, List<String> heads) {
    for (int column = 0; column < heads.size(); column++) {
      text(sheet, row, column, heads.get(column));
      sheet
          .style(row, column)
          .bold()
          .fillColor("E8EDF3")
          .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, "thin")
          .wrapText(true)
          .verticalAlignment("center")
          .set();
    }
    sheet.freezePane(0, row + 1);
  }

  /** Filters over the rows below the head. */
  void close(int head, int last, int columns) {
    sheet.setAutoFilter(head, 0, Math.max(head, last), columns - 1);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(head);
  }
}
