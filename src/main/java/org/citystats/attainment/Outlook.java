package org.citystats.attainment;

import java.util.Optional;
import org.citystats.formula.Drift;
import org.citystats.model.Indicator;

/**
 * Where a running target is heading, from the history of yearly changes; {@code NaN} where that
 * cannot be told.
 *
 * @param forecast quantity at the end if changes go on as before
 * @param inner interval that holds it with a probability of 80 %
 * @param outer interval that holds it with a probability of 95 %
 * @param probability probability that the goal is met
 * @param bestPace best yearly change ever observed, a ratio or an amount
 * @param reachableUntil latest year in which the goal is still reachable at that pace, 0 if it
 *     never was
 */
record Outlook(
    double forecast,
    Interval inner,
    Interval outer,
    double probability,
    double bestPace,
    int reachableUntil) {

  /**
   * An interval.
   *
   * @param low its low end
   * @param high its high end
   */
  record Interval(double low, double high) {
    static final Interval NONE = new Interval(Double.NaN, Double.NaN);
  }

  /** Nothing can be told. */
  static final Outlook NONE =
      new Outlook(Double.NaN, Interval.NONE, Interval.NONE, Double.NaN, Double.NaN, 0);

  /** The outlook of a running target of several years; none for others. */
  static Outlook of(Judgement judgement, Tolerances tolerances) {
    Optional<Case> running = Case.of(judgement).filter(each -> !each.ended());
    if (running.isEmpty() || !running.get().aim().valued()) {
      return NONE;
    }
    Case target = running.get();
    return Drift.of(target.levels(), scale(target))
        .map(drift -> told(target, drift, tolerances))
        .orElse(NONE);
  }

  private static Drift.Scale scale(Case target) {
    boolean share = target.judgement().target().goal().unit().equals(Indicator.RATIO);
    boolean level =
        Course.ground(target.judgement().target(), target.judgement().own()) == Ground.LEVEL;
    return share && level ? Drift.Scale.SHARES : Drift.Scale.usual(target.levels());
  }

  private static Outlook told(Case target, Drift drift, Tolerances tolerances) {
    int years = target.aim().year() - target.journey().year();
    if (years < 1) {
      return NONE;
    }
    Converted as = new Converted(target);
    Interval inner = as.interval(drift.low(years, 0.8), drift.high(years, 0.8));
    Interval outer = as.interval(drift.low(years, 0.95), drift.high(years, 0.95));
    double forecast = as.quantity(drift.at(years));
    double probability = probability(target, drift, tolerances);
    int sign = target.aim().sign();
    double pace = target.directed() ? drift.best(sign) : Double.NaN;
    int until = target.directed() ? until(target, drift) : 0;
    return new Outlook(forecast, inner, outer, probability, pace, until);
  }

  private static int until(Case target, Drift drift) {
    if (target.aim().met(target.journey().now())) {
      return target.aim().year();
    }
    double needed = drift.yearsTo(target.aim().target(), target.aim().sign());
    double latest = target.aim().year() - Math.ceil(needed - 1e-9);
    return Double.isFinite(latest) ? (int) Math.max(0, latest) : 0;
  }

  private static double probability(Case target, Drift drift, Tolerances tolerances) {
    int years = target.aim().year() - target.journey().year();
    Yardstick yardstick = tolerances.yardstick(target.judgement());
    Converted as = new Converted(target);
    double below = drift.below(as.level(yardstick.met().low()), years);
    double upTo = drift.below(as.level(yardstick.met().high()), years);
    return Math.max(0, upTo - below);
  }

  /** Levels and quantities of the end of a target. */
  private record Converted(Case target) {
    double quantity(double level) {
      return ground().quantity(level, target.journey().base(), years());
    }

    double level(double quantity) {
      return Double.isInfinite(quantity)
          ? quantity
          : ground().level(quantity, target.journey().base(), years());
    }

    private double years() {
      return target.aim().year() - target.journey().baseYear();
    }

    private Ground ground() {
      return Course.ground(target.judgement().target(), target.judgement().own());
    }

    Interval interval(double low, double high) {
      return new Interval(quantity(low), quantity(high));
    }
  }
}
