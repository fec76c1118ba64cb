package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.report.content.Block;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Computed growth on the year before that cannot be given, counted by reason. */
final class Refused {

  private final Map<String, Long> counts = new TreeMap<>();
  private long all;

  Refused(Columns rows) {
    for (int row = 0; row < rows.size(); row++) {
      String measure = Cells.text(rows, row, Concepts.MEASURE);
      boolean yearly = measure.equals("YOY") || measure.equals("CHANGE");
      if (yearly && "computed".equals(rows.text(row, Concepts.ORIGIN))) {
        all++;
        String reason = Cells.text(rows, row, Concepts.WHY_NOT);
        if (!reason.isEmpty()) {
          counts.merge(reason, 1L, Long::sum);
        }
      }
    }
  }

  List<Block> blocks() {
    if (counts.isEmpty()) {
      return List.of(DataQuality.said(QualityPhrases.NO_REFUSED.plain()));
    }
    long refused = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Grid.Line> lines = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            each ->
                lines.add(
                    Grid.Line.of(
                        "",
                        Reasons.of(each.getKey()),
                        new Word.Text(each.getKey()),
                        new Word.Count(each.getValue()))));
    List<Head> heads =
        List.of(
            Head.words(QualityPhrases.REASON),
            Head.words(QualityPhrases.CODE),
            Head.figures(QualityPhrases.COUNT));
    return List.of(
        DataQuality.said(
            QualityPhrases.REFUSED_LEAD
                .with("n", new Word.Count(refused))
                .with("all", new Word.Count(all))),
        Grid.of("refused", QualityPhrases.REFUSED.plain(), heads, lines).allIn("growth"));
  }
}
