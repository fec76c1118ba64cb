package org.citystats.attainment;

import java.util.Optional;
import org.citystats.model.Operator;
import org.citystats.model.Target;
import org.citystats.model.Verdict;

/**
 * The rules of judgement.
 *
 * <ul>
 *   <li>At the end: exceeded, achieved, nearly or missed, by what was reached, what was asked and
 *       the band of the measure. Binding targets have no near band; a target in step with another
 *       quantity is achieved at most.
 *   <li>A bound printed instead of a value settles a target only if every possible value does.
 *   <li>While a target runs: on track if the final bound is met already, or if enough of the
 *       progress that its path asks by now is made; else off track.
 * </ul>
 */
final class Judging {

  private final Tolerances tolerances;

  Judging(Tolerances tolerances) {
    this.tolerances = tolerances;
  }

  /** What is said of a target, given the measured quantity and what it is held against. */
  Judgement of(Target target, Measured own, Asked asked) {
    Reason reason = Preconditions.of(target, own, asked);
    if (reason != Reason.NONE) {
      return Judgement.none(target, own, reason);
    }
    Measured both = asked.by() == null ? own : own.beside(asked.by());
    if (asked.by() != null && !samePeriod(own, asked.by())) {
      return Judgement.none(target, both, Reason.COMPARATOR_MISSING);
    }
    Optional<Verdict> ending = ending(target, own, asked);
    return own.interim() ? running(target, both, ending) : ended(target, both, asked, ending);
  }

  private static boolean samePeriod(Measured own, Measured comparator) {
    return own.figure().period().equals(comparator.figure().period());
  }

  private Judgement ended(Target target, Measured own, Asked asked, Optional<Verdict> ending) {
    Judgement.Against against = against(target, own, asked.value());
    Course course = Course.of(target, own, asked.value());
    if (ending.isEmpty()) {
      boolean gaps = own.remarks().contains(Remark.PERIODS_MISSING);
      Reason reason = gaps ? Reason.PERIOD_INCOMPLETE : Reason.ACTUAL_IS_BOUND;
      return new Judgement(
          target, Verdict.NOT_MEASURABLE, reason, against, course, own, own.remarks());
    }
    Measured told = own.figure().bound().open() ? own.with(Remark.BOUND) : own;
    return new Judgement(target, ending.get(), Reason.NONE, against, course, told, told.remarks());
  }

  private Judgement running(Target target, Measured own, Optional<Verdict> ending) {
    Judgement.Against against = against(target, own, target.goal().low());
    Course course = Course.of(target, own, target.goal().low());
    boolean met = ending.filter(verdict -> verdict.compareTo(Verdict.ACHIEVED) >= 0).isPresent();
    boolean settled = met && !capped(target);
    Measured told = settled ? own.with(Remark.ALREADY_MET) : own;
    boolean amounts = Course.additive(target, own) && !Double.isNaN(course.pace());
    told = amounts ? told.with(Remark.ADDITIVE_PACE) : told;
    Verdict verdict = settled ? Verdict.ON_TRACK : onCourse(target, course);
    Reason reason = verdict == Verdict.NOT_MEASURABLE ? Reason.NO_PATH : Reason.NONE;
    return new Judgement(target, verdict, reason, against, course, told, told.remarks());
  }

  private Verdict onCourse(Target target, Course course) {
    if (Double.isNaN(course.progress()) || Double.isNaN(course.expected())) {
      return Verdict.NOT_MEASURABLE;
    }
    boolean inTime =
        capped(target)
            ? course.progress() * tolerances.onTrack() <= course.expected()
            : course.progress() >= tolerances.onTrack() * course.expected();
    return inTime ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
  }

  /** Whether a sum must stay below a cap, so that less progress is better. */
  private static boolean capped(Target target) {
    return target.subject().measure().equals("cumulative") && Side.of(target) == Side.BELOW;
  }

  private Judgement.Against against(Target target, Measured own, double goal) {
    double reached = own.value();
    if (Asks.qualitative(target)) {
      double margin = target.goal().operator() == Operator.DOWN ? -reached : reached;
      return new Judgement.Against(reached, Double.NaN, margin, Double.NaN);
    }
    if (Double.isNaN(reached) || Double.isNaN(goal)) {
      return new Judgement.Against(reached, goal, Double.NaN, Double.NaN);
    }
    Yardstick yardstick = yardstick(target, own, goal);
    double ratio = Ratios.of(target, yardstick, reached);
    return new Judgement.Against(reached, goal, yardstick.margin(reached), ratio);
  }

  private Yardstick yardstick(Target target, Measured own, double goal) {
    String unit = own.unit().isEmpty() ? target.goal().unit() : own.unit();
    return Yardstick.of(target, goal, tolerances.of(target.subject().measure(), unit));
  }

  /** The verdict at the end; empty if a bound does not settle it. */
  private Optional<Verdict> ending(Target target, Measured own, Asked asked) {
    Range actual = Range.of(own.value(), own.figure().bound());
    Closeness closeness = asked.with(own);
    Verdict least = null;
    for (double goal : new double[] {asked.range().low(), asked.range().high()}) {
      Verdict verdict = verdict(yardstick(target, own, goal), actual, closeness);
      if (verdict == null || least != null && least != verdict) {
        return Optional.empty();
      }
      least = verdict;
    }
    return Optional.of(least);
  }

  /** The verdict on all possible values; {@code null} if they differ. */
  private static Verdict verdict(Yardstick yardstick, Range actual, Closeness closeness) {
    if (yardstick.beyond().covers(actual, closeness)) {
      return Verdict.EXCEEDED;
    }
    if (yardstick.met().covers(actual, closeness)) {
      return Verdict.ACHIEVED;
    }
    if (!yardstick.met().misses(actual, closeness)) {
      return null;
    }
    return yardstick.near().covers(actual, closeness) ? Verdict.NEARLY : Verdict.MISSED;
  }
}
