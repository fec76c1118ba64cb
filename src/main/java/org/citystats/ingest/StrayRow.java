package org.citystats.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citystats.csv.Blanks;

/**
 * Tells rows that hold figures from lines of text where only text is expected: above the header, as
 * when two files were glued, and among the notes below a table.
 */
final class StrayRow {

  private static final int FEWEST_CELLS = 3;
  private static final Pattern PARTED = Pattern.compile("[,;\t|]");

  private static final Pattern FLAG = Pattern.compile("(?<=\\d) ?[A-Za-z*]{1,2}$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Numbers that are no places of columns. */
  private static final Pattern LARGE = Pattern.compile(".*(?:\\d{4}|\\d\\.\\d).*");

  private StrayRow() {}

  /**
   * Whether a row holds a figure: a number that is no period and stands alone or beside words of
   * three cells or more, however parted. It is larger than those of columns, unless words in cells
   * of their own stand beside it.
   */
  static boolean holdsFigure(Row row) {
    List<String> cells =
        row.cells().stream().flatMap(PARTED::splitAsStream).map(Blanks::trimmed).toList();
    List<String> words = cells.stream().filter(word -> !word.isEmpty()).toList();
    boolean named = words.stream().anyMatch(StrayRow::isName);
    boolean table = !named || cells.size() >= FEWEST_CELLS;
    boolean small = named && words.size() >= FEWEST_CELLS && row.filled() > 1;
    return table && figures(words).anyMatch(figure -> small || LARGE.matcher(figure).matches());
  }

  private static boolean isName(String word) {
    return LETTER.matcher(word).find() && !FigureCell.looksLikeNumber(bare(word));
  }

  private static Stream<String> figures(List<String> words) {
    return words.stream()
        .map(StrayRow::bare)
        .filter(FigureCell::looksLikeNumber)
        .filter(word -> PeriodHead.read(word).isEmpty());
  }

  /** Whether a cell is a figure, with or without a flag behind it. */
  static boolean isFigure(String word) {
    return FigureCell.looksLikeNumber(bare(word));
  }

  private static String bare(String word) {
    return FLAG.matcher(word).replaceFirst("");
  }
}
