package org.citystats.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Verdict;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Cells;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.TargetConcepts;

/** The numbers of a row of verdicts, in words: what went in, and what came out. */
final class JudgedNumbers {

  private static final Map<String, JudgedPhrases> NAMES =
      Map.ofEntries(
          Map.entry("origin", JudgedPhrases.ORIGIN),
          Map.entry("basis", JudgedPhrases.BASIS),
          Map.entry("bound", JudgedPhrases.BOUND),
          Map.entry("vintage", JudgedPhrases.VINTAGE),
          Map.entry("due", JudgedPhrases.PART),
          Map.entry("side", JudgedPhrases.SIDE),
          Map.entry("about", JudgedPhrases.ABOUT),
          Map.entry("near", JudgedPhrases.NEAR),
          Map.entry("exceed", JudgedPhrases.EXCEED),
          Map.entry("path", JudgedPhrases.PATH),
          Map.entry("base_year", JudgedPhrases.BASE_YEAR),
          Map.entry("base", JudgedPhrases.BASE_LEVEL),
          Map.entry("current_year", JudgedPhrases.CURRENT_YEAR),
          Map.entry("current", JudgedPhrases.CURRENT),
          Map.entry("target_year", JudgedPhrases.TARGET_YEAR),
          Map.entry("target", JudgedPhrases.TARGET),
          Map.entry("direction", JudgedPhrases.DIRECTION),
          Map.entry("observed_growth", JudgedPhrases.OBSERVED_GROWTH),
          Map.entry("decided by", JudgedPhrases.DECIDED_BY));
  private static final Set<String> WIDTHS = Set.of("about", "near", "exceed");
  private static final Set<String> SHARES = Set.of("due", "observed_growth");

  private final Columns rows;
  private final int row;
  private final String unit;
  private final List<Word> words = new ArrayList<>();

  JudgedNumbers(Columns rows, int row) {
    this.rows = rows;
    this.row = row;
    boolean multiple = Cells.text(rows, row, Concepts.MEASURE).equals("multiple");
    this.unit = multiple ? Figure.TIMES : Cells.text(rows, row, Concepts.UNIT_MEASURE);
  }

  /** All of them, in the order of the calculation. */
  List<Word> words() {
    reason();
    figures();
    course();
    outlook();
    method();
    inputs();
    return words;
  }

  private void reason() {
    String reason = Cells.text(rows, row, Concepts.REASON);
    if (!reason.isEmpty()) {
      words.add(Reasons.of(reason));
    }
  }

  private void figures() {
    number(JudgedPhrases.REACHED, Concepts.REACHED, unit);
    number(JudgedPhrases.ASKED, Concepts.GOAL, unit);
    number(JudgedPhrases.MARGIN, Concepts.MARGIN, points());
    number(JudgedPhrases.TIMES, Concepts.RATIO, "");
    period(JudgedPhrases.OF_PERIOD, TargetConcepts.FIGURE_PERIOD);
    Figure base = figure(TargetConcepts.BASE_VALUE, "");
    if (base.known()) {
      String when = Cells.text(rows, row, Concepts.BASE_PERIOD);
      words.add(JudgedPhrases.BASED.with("x", base).with("period", new Word.When(when)));
    }
  }

  private void course() {
    number(JudgedPhrases.PROGRESS, Concepts.PROGRESS, Figure.RATIO);
    number(JudgedPhrases.EXPECTED, Concepts.EXPECTED_PROGRESS, Figure.RATIO);
    String remarks = Cells.text(rows, row, Concepts.REMARK);
    boolean amount = remarks.contains("additive_pace");
    number(JudgedPhrases.NEEDED, Concepts.REQUIRED_PACE, amount ? points() : Figure.RATIO);
    number(JudgedPhrases.GOES_ON, Concepts.PROJECTED, unit);
  }

  private void outlook() {
    Figure forecast = figure(TargetConcepts.FORECAST, unit);
    if (forecast.known()) {
      words.add(
          JudgedPhrases.FORECAST
              .with("x", forecast)
              .with("low", figure(TargetConcepts.LOW_80, unit))
              .with("high", figure(TargetConcepts.HIGH_80, unit))
              .with("lower", figure(TargetConcepts.LOW_95, unit))
              .with("higher", figure(TargetConcepts.HIGH_95, unit)));
    }
    number(JudgedPhrases.PROBABILITY, TargetConcepts.PROBABILITY, Figure.RATIO);
    if (!rows.column(TargetConcepts.REACHABLE_UNTIL).isAbsent(row)) {
      String year = Long.toString(rows.whole(row, TargetConcepts.REACHABLE_UNTIL));
      words.add(JudgedPhrases.REACHABLE.with("period", new Word.When(year)));
    }
    if (!rows.column(TargetConcepts.AMONG).isAbsent(row)) {
      Word peers = new Word.Count(rows.whole(row, TargetConcepts.AMONG));
      words.add(JudgedPhrases.AMONG.with("n", peers));
    }
  }

  private void method() {
    number(JudgedPhrases.VALUE, TargetConcepts.METHOD_VALUE, "");
    String status = Cells.text(rows, row, TargetConcepts.METHOD_STATUS);
    if (!status.isEmpty()) {
      words.add(JudgedPhrases.CLASS.with("x", new Word.Text(status.replace('_', ' '))));
    }
    number(JudgedPhrases.SCORE, TargetConcepts.METHOD_SCORE, "");
  }

  private void inputs() {
    for (String pair : Cells.text(rows, row, TargetConcepts.INPUTS).split(";")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        words.add(input(pair.substring(0, sign), pair.substring(sign + 1)));
      }
    }
  }

  private Word input(String name, String value) {
    Phrase known = NAMES.get(name);
    Word label = known == null ? new Word.Text(name.replace('_', ' ')) : known.plain();
    return JudgedPhrases.INPUT.with("name", label).with("x", value(name, value));
  }

  private Word value(String name, String value) {
    boolean number = value.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") && !name.endsWith("year");
    Optional<Verdict> verdict = Verdict.parse(value);
    if (verdict.isPresent()) {
      return Verdicts.phrase(verdict.get()).plain();
    }
    if (!number) {
      boolean key = name.equals("decided by");
      return new Word.Text(key ? value : value.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    String of = SHARES.contains(name) ? Figure.RATIO : WIDTHS.contains(name) ? points() : "";
    return Figure.printed(Double.parseDouble(value), of);
  }

  /** The unit of differences: points for rates, places for ranks. */
  private String points() {
    return switch (unit) {
      case Figure.RATIO -> Figure.POINTS;
      case "rank" -> "place";
      default -> unit;
    };
  }

  private Figure figure(Concept concept, String of) {
    return Figure.printed(rows.number(row, concept), of);
  }

  private void number(Phrase phrase, Concept concept, String of) {
    Figure figure = figure(concept, of);
    if (figure.known()) {
      words.add(phrase.with("x", figure));
    }
  }

  private void period(Phrase phrase, Concept concept) {
    String code = Cells.text(rows, row, concept);
    if (!code.isEmpty()) {
      words.add(phrase.with("period", new Word.When(code)));
    }
  }
}
