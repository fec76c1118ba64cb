package org.citystats.report.section;

import java.util.Map;
import org.citystats.model.Operator;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Names;

/** What was asked, in words: growth of 7% or more, a fall of 3% or more, place 3 or better. */
final class GoalWords {

  private static final Map<Operator, Phrase> BOUNDS =
      Map.of(
          Operator.AT_LEAST, TargetPhrases.OR_MORE,
          Operator.MORE_THAN, TargetPhrases.MORE,
          Operator.AT_MOST, TargetPhrases.AT_MOST,
          Operator.LESS_THAN, TargetPhrases.LESS,
          Operator.PLAN, TargetPhrases.EXACT,
          Operator.ABOUT, TargetPhrases.ABOUT,
          Operator.BETWEEN, TargetPhrases.BETWEEN,
          Operator.HOLD, TargetPhrases.HOLDING);

  private static final Map<Operator, Operator> MIRRORED =
      Map.of(
          Operator.AT_LEAST, Operator.AT_MOST,
          Operator.MORE_THAN, Operator.LESS_THAN,
          Operator.AT_MOST, Operator.AT_LEAST,
          Operator.LESS_THAN, Operator.MORE_THAN);

  private static final Map<Operator, Phrase> AGAINST =
      Map.of(
          Operator.AT_LEAST, TargetPhrases.AT_LEAST_AS,
          Operator.MORE_THAN, TargetPhrases.FASTER,
          Operator.AT_MOST, TargetPhrases.AT_MOST_AS,
          Operator.LESS_THAN, TargetPhrases.SLOWER);

  private final ComparedWith held;

  GoalWords(Names names) {
    this.held = new ComparedWith(names);
  }

  /** What was asked of an area. */
  Sentence of(Judgement.Goal goal, String area) {
    Operator operator = Operator.parse(goal.operator()).orElse(Operator.DEFERRED);
    if (!operator.needsValue()) {
      return withoutValue(operator).plain();
    }
    if (goal.measure().equals("gap")) {
      Sentence size = bound(goal, operator, goal.low());
      return TargetPhrases.DISTANCE.with("bound", size).with("other", held.other(goal, area));
    }
    if (!goal.comparator().isEmpty()) {
      Phrase against = AGAINST.getOrDefault(operator, TargetPhrases.KEEPING_PACE);
      return against.with("other", held.other(goal, area));
    }
    if (!goal.low().known()) {
      return TargetPhrases.UNSAID.plain();
    }
    return measured(goal, operator);
  }

  private static Phrase withoutValue(Operator operator) {
    return switch (operator) {
      case UP -> TargetPhrases.A_RISE;
      case DOWN -> TargetPhrases.A_FALL;
      case ASSIGNED -> TargetPhrases.SET_ELSEWHERE;
      default -> TargetPhrases.SET_LATER;
    };
  }

  private static Sentence measured(Judgement.Goal goal, Operator operator) {
    boolean fall = goal.low().value() < 0;
    Sentence size = bound(goal, fall ? MIRRORED.getOrDefault(operator, operator) : operator);
    return switch (goal.measure()) {
      case "growth", "pct_change" ->
          (fall ? TargetPhrases.FALL : TargetPhrases.GROWTH).with("bound", size);
      case "avg_growth" ->
          (fall ? TargetPhrases.AVERAGE_FALL : TargetPhrases.AVERAGE).with("bound", size);
      case "change" -> (fall ? TargetPhrases.FALL_BY : TargetPhrases.RISE_BY).with("bound", size);
      case "cumulative" -> TargetPhrases.IN_TOTAL.with("bound", size);
      case "multiple" -> TargetPhrases.OF_BASE.with("bound", size);
      case "rank" -> place(goal, operator);
      case "rank_change" -> TargetPhrases.PLACES_GAINED.with("bound", places(goal, operator));
      case "top_share" -> TargetPhrases.FIRST_SHARE.with("x", goal.low());
      case "streak" -> TargetPhrases.RUN_OF.with("bound", size);
      case "milestone" -> TargetPhrases.DONE.plain();
      default -> bound(goal, operator, goal.low());
    };
  }

  private static Sentence places(Judgement.Goal goal, Operator operator) {
    return bound(goal, operator, Figure.printed(goal.low().value(), "place"));
  }

  private static Sentence place(Judgement.Goal goal, Operator operator) {
    boolean upTo = operator == Operator.AT_MOST || operator == Operator.PLAN;
    return upTo
        ? TargetPhrases.FIRST_PLACES.with("x", goal.low())
        : TargetPhrases.PLACE.with("bound", bound(goal, operator));
  }

  private static Sentence bound(Judgement.Goal goal, Operator operator) {
    boolean multiple = goal.measure().equals("multiple");
    Figure low = goal.low().size();
    Figure shown = multiple ? Figure.printed(low.value(), Figure.TIMES) : low;
    return bound(goal, operator, shown);
  }

  private static Sentence bound(Judgement.Goal goal, Operator operator, Figure low) {
    return BOUNDS.getOrDefault(operator, TargetPhrases.EXACT).with("x", low).with("y", goal.high());
  }
}
