package org.citystats.report.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citystats.model.Verdict;
import org.citystats.report.content.Figure;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;

/** Reads a verdict and its target from their rows. */
final class JudgementRow {

  private final Columns rows;
  private final Columns targets;
  private final Map<String, Integer> targetRows = new HashMap<>();

  JudgementRow(Columns rows, Columns targets) {
    this.rows = rows;
    this.targets = targets;
    for (int row = 0; row < targets.size(); row++) {
      targetRows.put(Cells.text(targets, row, Concepts.TARGET_ID), row);
    }
  }

  Judgement of(int row) {
    String id = Cells.text(rows, row, Concepts.TARGET_ID);
    Verdict verdict =
        Verdict.parse(Cells.text(rows, row, Concepts.VERDICT)).orElse(Verdict.NOT_MEASURABLE);
    boolean named =
        !rows.column(Concepts.IS_TARGET).isAbsent(row)
            && !rows.column(Concepts.IS_TARGET).flag(row);
    return new Judgement(
        id,
        Cells.key(rows, row),
        goal(row, targetRows.getOrDefault(id, -1)),
        figure(row, Concepts.REACHED),
        score(row),
        verdict,
        Cells.text(rows, row, Concepts.REASON),
        words(Cells.text(rows, row, Concepts.REMARK)),
        Cells.text(rows, row, Concepts.OBS_STATUS),
        Cells.text(rows, row, Concepts.GROUP_ID),
        !named);
  }

  private Figure figure(int row, Concept concept) {
    boolean multiple = Cells.text(rows, row, Concepts.MEASURE).equals("multiple");
    String unit = multiple ? Figure.TIMES : Cells.text(rows, row, Concepts.UNIT_MEASURE);
    return Figure.printed(rows.number(row, concept), unit);
  }

  private Judgement.Goal goal(int row, int target) {
    Figure low = figure(row, Concepts.GOAL);
    double high = target < 0 ? Double.NaN : targets.number(target, ListConcepts.GOAL_HIGH);
    boolean range = "between".equals(rows.text(row, Concepts.OP));
    if ((range || !low.known()) && target >= 0) {
      String unit = Cells.text(targets, target, Concepts.UNIT_MEASURE);
      low = Figure.printed(targets.number(target, Concepts.GOAL), unit);
    }
    return new Judgement.Goal(
        Cells.text(rows, row, Concepts.MEASURE),
        Cells.text(rows, row, Concepts.OP),
        low,
        Figure.printed(high, low.unit()),
        target < 0 ? "" : Cells.text(targets, target, ListConcepts.COMPARATOR),
        target < 0 ? "" : Cells.text(targets, target, Concepts.BASE_PERIOD),
        target < 0 ? "" : Cells.text(targets, target, Concepts.BASIS));
  }

  private Judgement.Score score(int row) {
    String unit = Cells.text(rows, row, Concepts.UNIT_MEASURE);
    return new Judgement.Score(
        Figure.computed(rows.number(row, Concepts.MARGIN), distance(row, unit)),
        Figure.computed(rows.number(row, Concepts.RATIO), Figure.TIMES),
        Figure.computed(rows.number(row, Concepts.PROGRESS), Figure.RATIO),
        Figure.computed(rows.number(row, Concepts.EXPECTED_PROGRESS), Figure.RATIO),
        Figure.computed(rows.number(row, Concepts.REQUIRED_PACE), pace(row, unit)));
  }

  /** Rates are apart by points, multiples by a multiple of the base, places by places. */
  private String distance(int row, String unit) {
    if (Cells.text(rows, row, Concepts.MEASURE).equals("multiple")) {
      return Figure.TIMES;
    }
    String points = unit.equals(Figure.RATIO) ? Figure.POINTS : unit;
    return unit.equals("rank") ? "place" : points;
  }

  /** The pace of compound measures is a rate, that of others a step in their unit. */
  private String pace(int row, String unit) {
    String measure = Cells.text(rows, row, Concepts.MEASURE);
    boolean compound =
        Stream.of("avg_growth", "pct_change", "multiple", "growth").anyMatch(measure::equals);
    return compound ? Figure.RATIO : unit;
  }

  private static List<String> words(String remark) {
    return Stream.of(remark.split("[;,\\s]+")).filter(word -> !word.isEmpty()).toList();
  }
}
