package org.citystats.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.report.content.Block;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Grid.Head;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Level;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Single months and quarters of the year of the report, where figures count from January on. */
final class WithinYear {

  private static final int QUARTER = 3;

  private final Facts facts;
  private final Columns rows;
  private final int year;
  private final Map<Key, Integer> growth = new HashMap<>();

  WithinYear(Facts facts) {
    this.facts = facts;
    this.rows = facts.growth();
    this.year =
        Period.parse(facts.headline().period()).map(Period::endYear).orElse(Integer.MIN_VALUE);
  }

  /** A table of all indicators that have single periods; nothing where there are none. */
  List<Block> blocks() {
    Map<String, List<Integer>> singles = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (isAsked(row) && "SINGLE".equals(rows.text(row, Concepts.MEASURE))) {
        singles
            .computeIfAbsent(rows.text(row, Concepts.INDICATOR), none -> new ArrayList<>())
            .add(row);
      }
      if (isAsked(row) && "SINGLE_YOY".equals(rows.text(row, Concepts.MEASURE))) {
        growth.put(Cells.key(rows, row), row);
      }
    }
    List<Grid.Line> lines = new ArrayList<>();
    singles.values().stream().filter(this::anyKnown).forEach(its -> add(its, lines));
    return lines.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(YearPhrases.HEADING.plain()), grid(lines));
  }

  private boolean isAsked(int row) {
    return Cells.text(rows, row, Concepts.BREAKDOWN).isEmpty()
        && period(row).filter(period -> period.endYear() == year).isPresent();
  }

  private Optional<Period> period(int row) {
    return Period.parse(rows.text(row, Concepts.TIME_PERIOD));
  }

  private boolean anyKnown(List<Integer> singles) {
    return singles.stream().anyMatch(row -> !Double.isNaN(rows.number(row, Concepts.GROWTH)));
  }

  private void add(List<Integer> singles, List<Grid.Line> lines) {
    double largest =
        singles.stream()
            .mapToDouble(row -> rows.number(row, Concepts.GROWTH))
            .filter(value -> !Double.isNaN(value))
            .map(Math::abs)
            .max()
            .orElse(0);
    double total =
        singles.stream()
            .map(row -> facts.levels().of(cumulative(row)))
            .filter(Level::known)
            .mapToDouble(level -> Math.abs(level.figure().value()))
            .max()
            .orElse(0);
    singles.forEach(row -> lines.add(line(row, largest, total)));
  }

  private Key cumulative(int row) {
    return Cells.key(rows, row).in(sinceJanuary(period(row).orElseThrow()).code());
  }

  private Grid.Line line(int row, double largest, double total) {
    Key key = Cells.key(rows, row);
    Key cumulative = cumulative(row);
    Level level = facts.levels().of(cumulative);
    double value = rows.number(row, Concepts.GROWTH);
    Figure single = Figure.printed(value, rows.text(row, Concepts.UNIT_MEASURE)).beside(largest);
    boolean known = !Double.isNaN(value);
    return Grid.Line.of(
        key.text(),
        facts.names().indicator(key.indicator()),
        new Word.When(key.period()),
        known ? single : Reasons.of(rows.text(row, Concepts.WHY_NOT)),
        new Word.UnitOf(known ? single : level.figure()),
        rate(key),
        level.known() ? level.figure().beside(total) : Word.BLANK,
        GrowthWords.cell(facts.rates().printed(cumulative)));
  }

  private Word rate(Key key) {
    Integer row = growth.get(key);
    double value = row == null ? Double.NaN : rows.number(row, Concepts.GROWTH);
    return Double.isNaN(value) ? Word.BLANK : Figure.computed(value, Figure.RATIO);
  }

  private static Period sinceJanuary(Period single) {
    int within = Math.floorMod(single.ordinal(), single.cadence().perYear()) + 1;
    return switch (single.cadence().kind()) {
      case QUARTER -> Period.yearToDate(single.endYear(), QUARTER * within);
      case MONTH -> Period.yearToDate(single.endYear(), within);
      default -> single;
    };
  }

  private Grid grid(List<Grid.Line> lines) {
    Sentence caption =
        YearPhrases.TABLE
            .with("area", facts.names().area(facts.headline().area()))
            .with("year", new Word.When(new Period(Cadence.ANNUAL, year).code()));
    List<Head> heads =
        List.of(
            Head.words(ResultPhrases.INDICATOR),
            Head.words(YearPhrases.PERIOD),
            Head.figures(YearPhrases.SINGLE),
            Head.words(ResultPhrases.UNIT),
            Head.figures(YearPhrases.SINGLE_GROWTH),
            Head.figures(YearPhrases.SINCE_JANUARY),
            Head.figures(YearPhrases.GROWTH_SINCE));
    return Grid.of("within-year", caption, heads, lines).onSheet(YearPhrases.SHEET).allIn("growth");
  }
}
