package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.model.Verdict;

/**
 * What another method says of a target.
 *
 * @param method code of the method
 * @param assessed its figure, class and score
 * @param verdict the verdict that its class stands for
 * @param inputs what went into it, as {@code name=value} pairs
 */
record Opinion(String method, Assessed assessed, Verdict verdict, String inputs) {

  /**
   * The opinion of a method: a running target is on track where the class is good enough, at the
   * end it is met or not, whatever the class.
   */
  static Opinion of(TargetMethod method, Case target, Assessed assessed, String... good) {
    return new Opinion(method.code(), assessed, verdict(target, assessed, good), target.inputs());
  }

  private static Verdict verdict(Case target, Assessed assessed, String... good) {
    if (!assessed.available()) {
      return Verdict.NOT_MEASURABLE;
    }
    boolean enough = java.util.Set.of(good).contains(assessed.status());
    if (!target.ended()) {
      return enough ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
    }
    boolean met = target.aim().valued() ? target.met() : enough;
    return met ? Verdict.ACHIEVED : Verdict.MISSED;
  }

  /** The same with one more input. */
  Opinion with(String name, double value) {
    return new Opinion(method, assessed, verdict, inputs + ";" + name + "=" + value);
  }

  /** Whether it says enough was done, or not enough; told only where it says anything. */
  boolean favourable() {
    return verdict.compareTo(Verdict.ON_TRACK) >= 0;
  }
}
