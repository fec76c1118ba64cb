package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citystats.model.Verdict;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgements;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/** The table of how targets were judged: each method with every number that went in or came out. */
final class HowJudged {

  private static final String OURS = "citystats";

  private final Columns rows;
  private final Set<String> shown;

  HowJudged(Facts facts, Judgements judgements) {
    this.rows = facts.rows(Tables.ATTAINMENT);
    this.shown =
        judgements.all().stream()
            .filter(each -> !each.isName())
            .map(each -> each.id() + " " + each.key().period())
            .collect(Collectors.toSet());
  }

  /** The table; without lines where nothing was judged. */
  Grid grid() {
    List<Grid.Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      String id = Cells.text(rows, row, Concepts.TARGET_ID);
      boolean here = shown.contains(id + " " + Cells.text(rows, row, Concepts.TIME_PERIOD));
      if (here && (judged(row) || ours(row) && !Cells.text(rows, row, Concepts.REASON).isEmpty())) {
        lines.add(line(id, row));
      }
    }
    return Grid.of(
            "how-judged",
            JudgedPhrases.TITLE.plain(),
            List.of(
                Grid.Head.words(TargetTablePhrases.ID),
                Grid.Head.words(JudgedPhrases.METHOD),
                Grid.Head.words(TargetTablePhrases.VERDICT),
                Grid.Head.words(JudgedPhrases.NUMBERS)),
            lines)
        .onSheet(JudgedPhrases.SHEET)
        .allIn("attainment");
  }

  private boolean ours(int row) {
    return OURS.equals(rows.text(row, Concepts.METHOD));
  }

  private boolean judged(int row) {
    return verdict(row) != Verdict.NOT_MEASURABLE;
  }

  private Verdict verdict(int row) {
    return Verdict.parse(Cells.text(rows, row, Concepts.VERDICT)).orElse(Verdict.NOT_MEASURABLE);
  }

  private Grid.Line line(String id, int row) {
    Verdict verdict = verdict(row);
    Grid.Line line =
        Grid.Line.of(
            id,
            new Word.Text(id),
            ours(row)
                ? JudgedPhrases.OURS.plain()
                : new Word.Text(Cells.text(rows, row, Concepts.METHOD)),
            new Word.Badge(verdict.code(), Verdicts.phrase(verdict)),
            new Word.Remarks(new JudgedNumbers(rows, row).words()));
    return ours(row) ? line : line.as(Grid.Kind.PART);
  }
}
