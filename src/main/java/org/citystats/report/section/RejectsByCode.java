package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citystats.report.content.Block;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Rejected records by code, with the first places of each; and whether all names were matched. */
final class RejectsByCode {

  private static final int EXAMPLES = 3;
  private static final Set<String> UNMATCHED =
      Set.of("unknown_area", "ambiguous_area", "unknown_indicator", "unknown_unit");

  private static final class Tally {
    private long count;
    private final List<Word.Text> places = new ArrayList<>();
    private String reason = "";
    private String hint = "";
  }

  private final Map<String, Tally> tallies = new TreeMap<>();

  RejectsByCode(Columns rows) {
    for (int row = 0; row < rows.size(); row++) {
      Tally tally =
          tallies.computeIfAbsent(Cells.text(rows, row, Concepts.CODE), none -> new Tally());
      if (tally.count++ == 0) {
        tally.reason = Cells.text(rows, row, Concepts.REASON);
        tally.hint = Cells.text(rows, row, Concepts.HINT);
      }
      if (tally.places.size() < EXAMPLES) {
        tally.places.add(new Word.Text(place(rows, row)));
      }
    }
  }

  private static String place(Columns rows, int row) {
    String file = Cells.text(rows, row, Concepts.SOURCE_FILE);
    long line = rows.whole(row, Concepts.FIRST_LINE);
    long column = rows.whole(row, Concepts.SOURCE_COLUMN);
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  List<Block> blocks() {
    if (tallies.isEmpty()) {
      return List.of(
          DataQuality.said(QualityPhrases.NO_REJECTS.plain()),
          DataQuality.said(QualityPhrases.ALL_MATCHED.plain()));
    }
    long unmatched =
        tallies.entrySet().stream()
            .filter(each -> UNMATCHED.contains(each.getKey()))
            .mapToLong(each -> each.getValue().count)
            .sum();
    return List.of(
        grid(),
        DataQuality.said(
            unmatched == 0
                ? QualityPhrases.ALL_MATCHED.plain()
                : QualityPhrases.UNMATCHED.with("n", new Word.Count(unmatched))));
  }

  private Grid grid() {
    List<Head> heads =
        List.of(
            Head.words(QualityPhrases.CODE),
            Head.figures(QualityPhrases.COUNT),
            Head.words(QualityPhrases.FIRST),
            Head.words(QualityPhrases.REASON),
            Head.words(QualityPhrases.WHAT_TO_DO));
    List<Grid.Line> lines = new ArrayList<>();
    tallies.forEach(
        (code, tally) ->
            lines.add(
                Grid.Line.of(
                    "",
                    new Word.Text(code),
                    new Word.Count(tally.count),
                    new Word.Remarks(tally.places),
                    new Word.Text(tally.reason),
                    new Word.Text(tally.hint))));
    return Grid.of("rejects", QualityPhrases.REJECTS.plain(), heads, lines).allIn("rejects");
  }
}
