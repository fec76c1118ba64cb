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
import org.citystats.report.facts.PublishedTables;
import org.citystats.report.facts.Tally;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;

/** Computed growth on the year before that cannot be given, counted by reason. */
final class Refused {

  private final Map<String, Long> counts = new TreeMap<>();
  private final long all;

  Refused(PublishedTables tables) {
    Selection yearly =
        Selection.of(Concepts.WHY_NOT)
            .where(Concepts.MEASURE, "YOY", "CHANGE")
            .where(Concepts.ORIGIN, "computed");
    Tally reasons = new Tally(Concepts.WHY_NOT);
    tables.batches(Tables.GROWTH_FIGURES, yearly, reasons);
    counts.putAll(reasons.counts());
    all = counts.values().stream().mapToLong(Long::longValue).sum();
    counts.remove("");
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
