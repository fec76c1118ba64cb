package org.citystats.attainment;

import java.util.Set;
import org.citystats.model.Operator;
import org.citystats.model.Target;
import org.citystats.model.Unit;

/** What must hold before a target can be judged; the first that fails is the reason. */
final class Preconditions {

  private static final Set<String> IN_OWN_UNIT = Set.of("level", "cumulative", "change");

  private Preconditions() {}

  /** The first reason against a verdict, or {@link Reason#NONE}. */
  static Reason of(Target target, Measured own, Asked asked) {
    Reason promise = ofPromise(target, own);
    if (promise != Reason.NONE) {
      return promise;
    }
    if (Asks.qualitative(target) && !own.known()) {
      return Reason.QUALITATIVE;
    }
    if (own.known() && withoutUnit(target, own)) {
      return Reason.UNIT_MISSING;
    }
    if (own.known() && otherUnit(target, own)) {
      return Reason.UNIT_MISMATCH;
    }
    return own.known() ? asked.reason() : own.reason();
  }

  private static Reason ofPromise(Target target, Measured own) {
    if (target.programmeName()) {
      return Reason.PROGRAMME_NAME;
    }
    if (own.reason() == Reason.MEASURE_NOT_SUPPORTED) {
      return Reason.MEASURE_NOT_SUPPORTED;
    }
    if (target.goal().operator() == Operator.DEFERRED) {
      return Reason.DEFERRED;
    }
    if (withoutValue(target)) {
      return Reason.VALUE_NOT_SET;
    }
    return target.subject().indicator().isEmpty() ? Reason.NO_INDICATOR : Reason.NONE;
  }

  private static boolean withoutValue(Target target) {
    Target.Goal goal = target.goal();
    boolean between = goal.operator() == Operator.BETWEEN && Double.isNaN(goal.high());
    boolean empty = Double.isNaN(goal.low()) && goal.comparator().isEmpty();
    return !Asks.qualitative(target) && (empty || between);
  }

  private static boolean withoutUnit(Target target, Measured own) {
    return inOwnUnit(target) && target.goal().unit().isEmpty() && !own.unit().isEmpty();
  }

  private static boolean otherUnit(Target target, Measured own) {
    String unit = target.goal().unit();
    boolean told = !unit.isEmpty() && !own.unit().isEmpty();
    return told && inOwnUnit(target) && !Unit.alike(unit, own.unit());
  }

  /** Whether the target has a value that is in the unit of the figures. */
  private static boolean inOwnUnit(Target target) {
    boolean valued = target.goal().comparator().isEmpty() && !Asks.qualitative(target);
    return valued && IN_OWN_UNIT.contains(target.subject().measure());
  }
}
