package org.citystats.report.section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.IndexFacts;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;

/** All areas of an index: the chart of the places they may have, and the table. */
final class IndexLeague {

  private static final int DRAWN = 40;

  private final Facts facts;
  private final IndexFacts index;
  private final Columns rows;

  IndexLeague(Facts facts, IndexFacts index) {
    this.facts = facts;
    this.index = index;
    this.rows = index.scores();
  }

  List<Block> blocks() {
    List<Integer> order = order();
    List<Integer> sure =
        order.stream()
            .filter(row -> !Double.isNaN(rows.number(row, IndexConcepts.RANK_LOW)))
            .toList();
    int own =
        IntStream.range(0, sure.size()).filter(at -> isOwn(sure.get(at))).findFirst().orElse(-1);
    Nearby<Integer> near = Nearby.of(sure, own, DRAWN);
    Chart chart =
        new Chart.Intervals(
            "index-" + index.code(),
            IndexWords.named(IndexPhrases.CHART, index).with("left", near.left()),
            near.shown().stream().map(this::interval).toList());
    return sure.isEmpty() ? List.of(table(order)) : List.of(chart, table(order));
  }

  private boolean isPlaced(int row) {
    return !rows.column(Concepts.RANK).isAbsent(row);
  }

  private List<Integer> order() {
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer row) -> !isPlaced(row))
                .thenComparing(row -> rows.whole(row, Concepts.RANK))
                .thenComparing(row -> Cells.text(rows, row, Concepts.REF_AREA)))
        .toList();
  }

  private boolean isOwn(int row) {
    return Cells.text(rows, row, Concepts.REF_AREA).equals(facts.headline().area());
  }

  private Chart.Interval interval(int row) {
    return new Chart.Interval(
        facts.names().area(Cells.text(rows, row, Concepts.REF_AREA)),
        isOwn(row),
        rows.whole(row, Concepts.RANK),
        rows.number(row, IndexConcepts.RANK_LOW),
        rows.number(row, IndexConcepts.RANK_HIGH));
  }

  private Grid table(List<Integer> order) {
    List<Head> heads =
        List.of(
            Head.figures(IndexPhrases.RANK),
            Head.words(IndexPhrases.AREA),
            Head.figures(IndexPhrases.SCORE),
            Head.words(IndexPhrases.BETWEEN),
            Head.figures(IndexPhrases.TOP),
            Head.figures(IndexPhrases.PRESENT),
            Head.words(IndexPhrases.NOTE));
    return Grid.of(
            "index-league-" + index.code(),
            caption(),
            heads,
            order.stream().map(this::line).toList())
        .onSheet(IndexPhrases.LEAGUE_SHEET)
        .allIn("composite");
  }

  private Sentence caption() {
    long top = IndexWords.top(index);
    return IndexWords.named(top > 0 ? IndexPhrases.LEAGUE_DRAWN : IndexPhrases.LEAGUE, index)
        .with("k", new Word.Count(top));
  }

  private Grid.Line line(int row) {
    String area = Cells.text(rows, row, Concepts.REF_AREA);
    boolean filled = !Cells.text(rows, row, IndexConcepts.IMPUTED).isEmpty();
    Word note =
        !isPlaced(row)
            ? Reasons.of(Cells.text(rows, row, Concepts.WHY_NOT))
            : filled ? IndexPhrases.FILLED.plain() : Word.BLANK;
    double score = rows.number(row, Concepts.SCORE);
    Grid.Line line =
        Grid.Line.of(
            index.code() + " " + area + " " + index.period(),
            isPlaced(row) ? new Word.Count(rows.whole(row, Concepts.RANK)) : Word.BLANK,
            facts.names().area(area),
            Double.isNaN(score) ? Word.BLANK : Figure.computed(score, ""),
            IndexWords.between(
                rows.number(row, IndexConcepts.RANK_LOW),
                rows.number(row, IndexConcepts.RANK_HIGH)),
            IndexWords.share(rows.number(row, IndexConcepts.CHANCE_TOP)),
            IndexWords.share(rows.number(row, IndexConcepts.SHARE_PRESENT)),
            note);
    return isOwn(row) ? line.as(Grid.Kind.OWN) : line;
  }
}
