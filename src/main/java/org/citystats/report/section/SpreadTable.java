package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;

/** How unequal the districts of the area are, from table {@code spatial}. */
final class SpreadTable {

  private final Facts facts;
  private final String whole;

  SpreadTable(Facts facts, String whole) {
    this.facts = facts;
    this.whole = whole;
  }

  /** The table; empty if nothing is known. */
  List<Grid> grids() {
    Selection asked =
        Selection.ALL
            .where(Concepts.WHOLE_AREA, whole)
            .where(Concepts.TIME_PERIOD, facts.headline().period())
            .where(Concepts.BREAKDOWN, "");
    Columns rows = facts.tables().rows(Tables.SPATIAL, asked);
    List<Grid.Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      line(rows, row, lines);
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Head> heads =
        List.of(
            Head.words(ResultPhrases.INDICATOR),
            Head.words(SpreadPhrases.MEASURE),
            Head.figures(SpreadPhrases.VALUE),
            Head.figures(SpreadPhrases.PARTS));
    return List.of(
        Grid.of(
                "spread",
                SpreadPhrases.TABLE
                    .with("area", facts.names().area(whole))
                    .with("period", new Word.When(facts.headline().period())),
                heads,
                lines)
            .allIn("spatial"));
  }

  private void line(Columns rows, int row, List<Grid.Line> lines) {
    double value = rows.number(row, Concepts.SPREAD);
    for (SpreadPhrases phrase : SpreadPhrases.values()) {
      boolean its = phrase.name().equals(rows.text(row, Concepts.MEASURE));
      if (its && !Double.isNaN(value)) {
        lines.add(
            Grid.Line.of(
                "",
                facts.names().indicator(rows.text(row, Concepts.INDICATOR)),
                phrase.plain(),
                new Word.Text(String.format(Locale.ROOT, "%.4f", value)),
                new Word.Count(rows.whole(row, Concepts.PARTS))));
      }
    }
  }
}
