package org.citystats.attainment;

import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.citystats.formula.Aim;
import org.citystats.formula.Journey;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.Operator;
import org.citystats.model.Verdict;

/**
 * A target of several years as methods of other offices see it: a way of levels and an aim.
 *
 * @param judgement what is said of it by the rules of this house
 * @param journey from the base to the newest level
 * @param aim the level asked for, by when, and which way is good
 * @param trail yearly levels
 */
record Case(Judgement judgement, Journey journey, Aim aim, Trail trail) {

  /**
   * The case of a target: of one that promises a level, a change, a multiple or a rate over several
   * years, or a direction; empty for others, and without levels or a base.
   */
  static Optional<Case> of(Judgement judgement) {
    Measured own = judgement.own();
    Trail trail = own.backdrop().trail();
    boolean open = judgement.target().programmeName() || !own.known() || !trail.ends();
    if (open || own.start().period() == null) {
      return Optional.empty();
    }
    int base = own.start().period().endYear();
    double start = Replay.level(own, trail, base);
    int end = judgement.target().subject().period().endYear();
    boolean told = !Double.isNaN(start) && trail.lastYear() > base && end > base;
    return told
        ? cased(judgement, new Journey(base, start, trail.lastYear(), last(trail)))
        : Optional.empty();
  }

  private static double last(Trail trail) {
    return trail.at(trail.lastYear());
  }

  private static Optional<Case> cased(Judgement judgement, Journey journey) {
    Trail trail = judgement.own().backdrop().trail();
    int end = judgement.target().subject().period().endYear();
    Direction direction = direction(judgement);
    boolean share = judgement.own().unit().equals(Indicator.RATIO);
    double limit = share ? 1 : Double.NaN;
    if (Asks.qualitative(judgement.target())) {
      double natural = judgement.target().goal().high();
      Aim aim = new Aim(direction, Double.NaN, end, Double.isNaN(natural) ? limit : natural);
      return Optional.of(new Case(judgement, journey, aim, trail));
    }
    Ground ground = Course.ground(judgement.target(), judgement.own());
    double goal = judgement.target().goal().low();
    double level = ground.level(goal, journey.base(), end - journey.baseYear());
    boolean valued = judgement.target().goal().comparator().isEmpty() && !Double.isNaN(level);
    Aim aim = new Aim(direction, level, end, ground == Ground.LEVEL ? limit : Double.NaN);
    return valued ? Optional.of(new Case(judgement, journey, aim, trail)) : Optional.empty();
  }

  private static Direction direction(Judgement judgement) {
    return switch (Side.of(judgement.target())) {
      case ABOVE -> Direction.HIGHER;
      case BELOW -> Direction.LOWER;
      case AT -> Direction.NONE;
    };
  }

  /** Whether the target is to be held at every date. */
  boolean held() {
    return judgement.target().goal().operator() == Operator.HOLD;
  }

  /** Whether one side of the goal is better. */
  boolean directed() {
    return aim.direction() != Direction.NONE;
  }

  /** Whether the target is past its end. */
  boolean ended() {
    return !judgement.own().interim();
  }

  /** Whether what was reached meets the goal, by the rules of this house. */
  boolean met() {
    return judgement.verdict().compareTo(Verdict.ACHIEVED) >= 0
        || judgement.remarks().contains(Remark.ALREADY_MET);
  }

  /** The levels in a row up to the last. */
  double[] levels() {
    return trail.levels();
  }

  /** The levels that are known, by year. */
  SortedMap<Integer, Double> known() {
    return trail.known();
  }

  /** What goes into every method, as {@code name=value} pairs. */
  String inputs() {
    StringJoiner inputs = new StringJoiner(";");
    inputs.add("base_year=" + journey.baseYear()).add("base=" + journey.base());
    inputs.add("current_year=" + journey.year()).add("current=" + journey.now());
    if (aim.valued()) {
      inputs.add("target_year=" + aim.year()).add("target=" + aim.target());
    }
    return inputs.add("direction=" + aim.direction().code()).toString();
  }
}
