package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Streaks of three and more periods, and round steps passed, of the headline indicators. */
final class Marks {

  private static final int SHORTEST = 3;

  private final Facts facts;
  private final Columns rows;

  Marks(Facts facts) {
    this.facts = facts;
    this.rows = facts.growth();
  }

  /** One sentence a mark, in the order of the headline indicators. */
  List<Statement> statements() {
    List<Statement> said = new ArrayList<>();
    for (String indicator : facts.headline().indicators()) {
      Key key = Key.total(facts.headline().area(), indicator, facts.headline().period());
      for (int row = 0; row < rows.size(); row++) {
        if (key.equals(Cells.key(rows, row)) && !Double.isNaN(rows.number(row, Concepts.GROWTH))) {
          add(row, key, said);
        }
      }
    }
    return said;
  }

  private void add(int row, Key key, List<Statement> said) {
    String measure = rows.text(row, Concepts.MEASURE);
    double value = rows.number(row, Concepts.GROWTH);
    Word name = facts.names().indicator(key.indicator());
    if (measure.equals("STEP")) {
      Figure step = Figure.printed(value, rows.text(row, Concepts.UNIT_MEASURE));
      Sentence sentence = MarkPhrases.STEP.with("indicator", name).with("step", step);
      said.add(Statement.of(key.text(), sentence));
    }
    if (measure.equals("STREAK") && Math.abs(value) >= SHORTEST) {
      said.add(Statement.of(key.text(), streak(row, name, value)));
    }
  }

  private Sentence streak(int row, Word name, double value) {
    boolean open = !Cells.text(rows, row, Concepts.BOUND).isEmpty();
    Phrase phrase =
        value > 0
            ? open ? MarkPhrases.RISEN_AT_LEAST : MarkPhrases.RISEN
            : open ? MarkPhrases.FALLEN_AT_LEAST : MarkPhrases.FALLEN;
    Phrase periods =
        switch (rows.text(row, Concepts.UNIT_MEASURE)) {
          case "month" -> MarkPhrases.MONTHS;
          case "quarter" -> MarkPhrases.QUARTERS;
          default -> MarkPhrases.YEARS;
        };
    return phrase
        .with("indicator", name)
        .with("n", new Word.Count(Math.round(Math.abs(value))))
        .with("periods", periods.plain())
        .with("start", new Word.When(rows.text(row, Concepts.BASE_PERIOD)));
  }
}
