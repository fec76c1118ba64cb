package org.citystats.report.format;

import java.util.List;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;

/**
 * The rows of a table that are shown to readers, and where the others are.
 *
 * @param lines the rows shown
 * @param note what is not shown, or where all rows are; empty if neither is to be said
 */
record Cut(List<Grid.Line> lines, String note) {

  private static final int MOST = 200;

  /** The first rows of a table. */
  static Cut of(Grid grid, Wording wording) {
    List<Grid.Line> lines = grid.lines();
    Word table = new Word.Text(grid.export());
    if (lines.size() > MOST) {
      Sentence first =
          FramePhrases.FIRST_OF
              .with("n", new Word.Count(MOST))
              .with("all", new Word.Count(lines.size()))
              .with("table", table);
      return new Cut(lines.subList(0, MOST), wording.say(first));
    }
    Sentence all = FramePhrases.ALL_ROWS.with("table", table);
    return new Cut(lines, grid.export().isEmpty() ? "" : wording.say(all));
  }
}
