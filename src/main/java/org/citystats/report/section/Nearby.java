package org.citystats.report.section;

import java.util.List;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;

/**
 * So many of a row of areas as can be shown: those nearest to the one of the report, in the order
 * of the row; the first ones if it is not among them.
 *
 * @param shown the areas shown
 * @param all how many there are
 */
record Nearby<T>(List<T> shown, int all) {

  /** No more than so many of a row, around a position in it; a negative one is none. */
  static <T> Nearby<T> of(List<T> row, int own, int most) {
    int from = Math.max(0, Math.min(Math.max(0, own) - most / 2, row.size() - most));
    return new Nearby<>(row.subList(from, Math.min(row.size(), from + most)), row.size());
  }

  /** What is said of those that are not shown, nothing if all are. */
  Sentence left() {
    return shown.size() == all
        ? GrowthPhrases.PLAIN.plain()
        : CityPhrases.NEARBY
            .with("n", new Word.Count(shown.size()))
            .with("all", new Word.Count(all));
  }
}
