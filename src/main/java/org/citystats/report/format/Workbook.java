package org.citystats.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Document;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Section;

/**
 * A report as a workbook: the sentences on the first sheet, then a sheet a table. Cells hold texts
 * and numbers, never formulas.
 */
public final class Workbook implements DocumentFormat {

  @Override
  public byte[] bytesOf(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      org.dhatim.fastexcel.Workbook workbook =
          new org.dhatim.fastexcel.Workbook(out, "citystats", "1.0");
      write(document, workbook);
      workbook.finish();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return FixedZip.of(out.toByteArray());
  }

  private static void write(Document document, org.dhatim.fastexcel.Workbook workbook)
      throws IOException {
    Wording wording = new Wording(document.language());
    SheetNames names = new SheetNames();
    String sentences = names.next(wording.say(FramePhrases.SENTENCES));
    new SentenceSheet(wording, workbook.newWorksheet(sentences)).write(document);
    for (Grid grid : grids(document)) {
      String name = names.next(wording.say(grid.sheet()));
      new GridSheet(wording, workbook.newWorksheet(name)).write(grid);
    }
  }

  private static List<Grid> grids(Document document) {
    List<Grid> grids = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Grid grid) {
          grids.add(grid);
        }
      }
    }
    return grids;
  }
}
