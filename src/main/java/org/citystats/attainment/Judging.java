package org.citystats.attainment;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    return of(target, own, asked, new TreeMap<>());
  }

  /** The same of a target whose path runs through goals of earlier years. */
  Judgement of(Target target, Measured own, Asked asked, SortedMap<Integer, Double> stops) {
    Reason reason = Preconditions.of(target, own, asked);
    if (reason != Reason.NONE) {
      return Judgement.none(target, own, reason);
    }
    Measured both = asked.by() == null ? own : own.beside(asked.by());
    if (asked.by() != null && !samePeriod(target, own, asked.by())) {
      return Judgement.none(target, both, Reason.COMPARATOR_MISSING);
    }
    Optional<Verdict> ending = ending(target, own, asked);
    Course course = Course.of(target, both, asked.value(), stops);
    Judgement.Against against = against(target, both, asked.value());
    Said said = new Said(target, both, against, course);
    return own.interim() ? running(said, ending) : ended(said, ending);
  }

  /** Whether a quantity meets the value of a target; not told for comparators. */
  boolean meets(Target target, Measured own) {
    Asked asked = Asked.value(target.goal().low());
    return target.goal().comparator().isEmpty()
        && ending(target, own, asked)
            .filter(verdict -> verdict.compareTo(Verdict.ACHIEVED) >= 0)
            .isPresent();
  }

  /** What is known when the verdict is given. */
  private record Said(Target target, Measured own, Judgement.Against against, Course course) {
    Judgement as(Verdict verdict, Reason reason, Measured told) {
      return new Judgement(target, verdict, reason, against, course, told, told.remarks());
    }
  }

  private static boolean samePeriod(Target target, Measured own, Measured comparator) {
    boolean same =
        Comparator.parse(target.goal().comparator()).map(Comparator::samePeriod).orElse(true);
    return !same || own.figure().period().equals(comparator.figure().period());
  }

  private static Judgement ended(Said said, Optional<Verdict> ending) {
    Measured own = said.own();
    if (ending.isEmpty()) {
      boolean gaps = own.remarks().contains(Remark.PERIODS_MISSING);
      Reason reason = gaps ? Reason.PERIOD_INCOMPLETE : Reason.ACTUAL_IS_BOUND;
      return said.as(Verdict.NOT_MEASURABLE, reason, own);
    }
    Measured told = own.figure().bound().open() ? own.with(Remark.BOUND) : own;
    return said.as(ending.get(), Reason.NONE, told);
  }

  private Judgement running(Said said, Optional<Verdict> ending) {
    Target target = said.target();
    Measured own = said.own();
    boolean met = ending.filter(verdict -> verdict.compareTo(Verdict.ACHIEVED) >= 0).isPresent();
    boolean rate = own.partial() && Double.isNaN(own.backdrop().due());
    boolean settled = met && !capped(target, own) && (!rate || !own.partial());
    Measured told = settled ? own.with(Remark.ALREADY_MET) : own;
    boolean amounts = Course.additive(target, own) && !Double.isNaN(said.course().pace());
    told = amounts ? told.with(Remark.ADDITIVE_PACE) : told;
    told = Waypoints.paved(target) ? told.with(Remark.MILESTONES) : told;
    if (rate) {
      return partOfYear(said, ending, met);
    }
    boolean kept = Course.keeps(target, own, said.against().goal());
    boolean lost = kept && !met && ending.isPresent();
    Verdict verdict = settled ? Verdict.ON_TRACK : lost ? Verdict.OFF_TRACK : onCourse(said);
    Reason reason = verdict == Verdict.NOT_MEASURABLE ? Reason.NO_PATH : Reason.NONE;
    return said.as(verdict, reason, told);
  }

  /** A rate or a stock of a part of the year is on track if it meets the bound of the year. */
  private static Judgement partOfYear(Said said, Optional<Verdict> ending, boolean met) {
    if (ending.isEmpty()) {
      return said.as(Verdict.NOT_MEASURABLE, Reason.ACTUAL_IS_BOUND, said.own());
    }
    return said.as(met ? Verdict.ON_TRACK : Verdict.OFF_TRACK, Reason.NONE, said.own());
  }

  private Verdict onCourse(Said said) {
    Course course = said.course();
    if (Double.isNaN(course.progress()) || Double.isNaN(course.expected())) {
      return Verdict.NOT_MEASURABLE;
    }
    boolean enough = course.progress() >= tolerances.onTrack() * course.expected();
    boolean little = course.progress() * tolerances.onTrack() <= course.expected();
    boolean near = said.own().partial() && Side.of(said.target()) == Side.AT;
    boolean inTime = capped(said.target(), said.own()) ? little : enough && (!near || little);
    return inTime ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
  }

  /** Whether a sum must stay below a cap, so that less progress is better. */
  private static boolean capped(Target target, Measured own) {
    boolean sum = target.subject().measure().equals("cumulative");
    return (sum || own.partial()) && Side.of(target) == Side.BELOW;
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
