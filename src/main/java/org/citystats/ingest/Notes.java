package org.citystats.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;

/** Where the notes below a table begin: remarks, the source, a legend of signs. */
final class Notes {

  private static final Pattern NOTE =
      Pattern.compile(
          "[（(]?(?:注|资料来源|数据来源|来源|说明|续表|Note|Source|Fonte|Quelle|©|\\*|_{3,}|[①-⑳]"
              + "|\\d+[.、]\\D).*",
          Pattern.DOTALL);

  /** Signs of a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("[。：；，:;,.!?©]");

  private static final int LONGEST_NAME = 40;

  private Notes() {}

  /**
   * The place of the first note behind the last row that holds a figure; the end if there is none.
   */
  static int start(List<Row> rows, int width, Set<Integer> figures) {
    int last = rows.size();
    while (last > 0 && !holdsFigure(rows.get(last - 1), figures)) {
      last--;
    }
    for (int at = last; at < rows.size(); at++) {
      if (isNote(rows.get(at), width)) {
        return at;
      }
    }
    return rows.size();
  }

  /** Whether a row begins as notes do. */
  static boolean begins(Row row) {
    String text = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    return NOTE.matcher(Blanks.trimmed(text)).matches();
  }

  /** Whether a row holds a figure in one of some columns. */
  static boolean holdsFigure(Row row, Set<Integer> figures) {
    return figures.stream().anyMatch(column -> FigureCell.looksLikeNumber(row.cell(column)));
  }

  private static boolean isNote(Row row, int width) {
    String text = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    if (row.filled() > 1) {
      return row.cells().size() != width && NOTE.matcher(Blanks.trimmed(text)).matches();
    }
    boolean alone = row.cells().size() < width && row.cell(1).isEmpty();
    return alone && isSentence(text) || NOTE.matcher(Blanks.trimmed(text)).matches();
  }

  /** Whether a text is more than a name: a row that was cut off behind its name is no note. */
  private static boolean isSentence(String text) {
    return text.length() > LONGEST_NAME || SENTENCE.matcher(text).find();
  }
}
