package org.citystats.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.model.Period;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;

/** The ways of running targets of several years, as a chart and in figures. */
final class TargetWays {

  private static final int MOST = 12;

  private final Facts facts;
  private final Judgements judgements;
  private final TargetStatement statement;

  TargetWays(Facts facts, Judgements judgements, TargetStatement statement) {
    this.facts = facts;
    this.judgements = judgements;
    this.statement = statement;
  }

  private record Found(Judgement judgement, Chart.Way way) {}

  /** The chart and its table; nothing where no target is on its way. */
  List<Block> blocks() {
    List<Found> found = found();
    return found.isEmpty()
        ? List.of()
        : List.of(
            new Chart.Paths(
                "target-ways", JudgedPhrases.WAYS.plain(), found.stream().map(Found::way).toList()),
            table(found));
  }

  private List<Found> found() {
    Columns rows = facts.rows(Tables.ATTAINMENT);
    Map<String, Integer> running = running(rows);
    List<Found> found = new ArrayList<>();
    for (Judgement each : TargetTable.ordered(judgements.counted())) {
      Integer row = running.get(each.id() + " " + each.key().period());
      if (row != null && found.size() < MOST) {
        way(each, rows, row).ifPresent(way -> found.add(new Found(each, way)));
      }
    }
    return found;
  }

  /** The rows of targets that have not come to their end, by key and period. */
  private static Map<String, Integer> running(Columns rows) {
    Map<String, Integer> running = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean ours = "citystats".equals(rows.text(row, Concepts.METHOD));
      if (ours && rows.number(row, Concepts.EXPECTED_PROGRESS) < 1) {
        String id = Cells.text(rows, row, Concepts.TARGET_ID);
        running.put(id + " " + Cells.text(rows, row, Concepts.TIME_PERIOD), row);
      }
    }
    return running;
  }

  private Optional<Chart.Way> way(Judgement each, Columns rows, int row) {
    String unit = Cells.text(rows, row, Concepts.UNIT_MEASURE);
    double start = start(each, rows.number(row, TargetConcepts.BASE_VALUE));
    double goal = rows.number(row, Concepts.GOAL);
    int base = year(Cells.text(rows, row, Concepts.BASE_PERIOD));
    int now = year(Cells.text(rows, row, TargetConcepts.FIGURE_PERIOD));
    int end = year(each.key().period());
    if (Double.isNaN(start) || Double.isNaN(goal) || base == 0 || now <= base || end <= now) {
      return Optional.empty();
    }
    SortedMap<Integer, Figure> gone = history(each, unit);
    gone.put(base, Figure.printed(start, unit));
    gone.put(now, Figure.printed(rows.number(row, Concepts.REACHED), unit));
    double due = start + (goal - start) * rows.number(row, Concepts.EXPECTED_PROGRESS);
    return Optional.of(
        new Chart.Way(
            statement.what(each),
            gone.tailMap(base),
            Figure.computed(due, unit),
            Figure.printed(goal, unit),
            end,
            Verdicts.badge(each)));
  }

  /** Where the way of a measure begins; unknown for measures without a way that can be drawn. */
  private static double start(Judgement each, double base) {
    return switch (each.goal().measure()) {
      case "level", "rank", "top_share" -> base;
      case "change", "pct_change", "cumulative" -> 0;
      case "multiple" -> 1;
      default -> Double.NaN;
    };
  }

  private SortedMap<Integer, Figure> history(Judgement each, String unit) {
    Columns rows = facts.rows(Tables.VERDICT_HISTORY);
    SortedMap<Integer, Figure> history = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean own =
          each.id().equals(rows.text(row, Concepts.TARGET_ID))
              && each.key().period().equals(rows.text(row, Concepts.TIME_PERIOD));
      int year = own ? year(Cells.text(rows, row, TargetConcepts.FIGURE_PERIOD)) : 0;
      if (year > 0 && !Double.isNaN(rows.number(row, Concepts.REACHED))) {
        history.put(year, Figure.printed(rows.number(row, Concepts.REACHED), unit));
      }
    }
    return history;
  }

  private static int year(String code) {
    return Period.parse(code).map(Period::endYear).orElse(0);
  }

  private static Grid table(List<Found> found) {
    List<Grid.Line> lines = new ArrayList<>();
    for (Found each : found) {
      Chart.Way way = each.way();
      Figure base = way.gone().get(way.gone().firstKey());
      lines.add(
          Grid.Line.of(
              each.judgement().id(),
              way.label(),
              new Word.When(Integer.toString(way.gone().firstKey())),
              base,
              new Word.When(Integer.toString(way.gone().lastKey())),
              way.gone().get(way.gone().lastKey()),
              way.due(),
              new Word.When(Integer.toString(way.endYear())),
              way.goal(),
              new Word.UnitOf(way.goal()),
              way.verdict()));
    }
    List<Grid.Head> heads =
        List.of(
            Grid.Head.words(TargetTablePhrases.TARGET),
            Grid.Head.words(JudgedPhrases.BASE),
            Grid.Head.figures(TargetTablePhrases.REACHED),
            Grid.Head.words(JudgedPhrases.NOW),
            Grid.Head.figures(TargetTablePhrases.REACHED),
            Grid.Head.figures(JudgedPhrases.DUE),
            Grid.Head.words(JudgedPhrases.END),
            Grid.Head.figures(JudgedPhrases.GOAL),
            Grid.Head.words(TargetTablePhrases.UNIT),
            Grid.Head.words(TargetTablePhrases.VERDICT));
    return Grid.of("target-ways-table", JudgedPhrases.WAYS_TABLE.plain(), heads, lines)
        .asTwin()
        .allIn("attainment");
  }
}
