package org.citystats.attainment;

import org.citystats.model.Operator;
import org.citystats.model.Strength;
import org.citystats.model.Target;

/**
 * What a figure is held against: which values meet the goal, which nearly do, which exceed it.
 *
 * @param side on which side of the goal it is good to be
 * @param low the goal, or the lower end of between
 * @param high the goal, or the upper end of between
 * @param allowed what "about" allows
 * @param met values that meet the goal
 * @param near values that meet or nearly meet it
 * @param beyond values that exceed it
 */
record Yardstick(
    Side side, double low, double high, double allowed, Range met, Range near, Range beyond) {

  /** The yardstick of a target whose goal, or comparator, has a value. */
  static Yardstick of(Target target, double goal, Band band) {
    Side side = Side.of(target);
    boolean between = target.goal().operator() == Operator.BETWEEN;
    double high = between ? target.goal().high() : goal;
    double allowed = allowed(target, side, band.at(goal, band.about()));
    Range met = reaching(side, goal, high, allowed);
    boolean qualitative = Asks.qualitative(target);
    boolean lenient = target.strength() != Strength.BINDING && !qualitative;
    double width = Decimals.plus(allowed, band.at(goal, band.near()));
    Range near = lenient ? reaching(side, goal, high, width) : Range.NOTHING;
    boolean inStep =
        target.goal().operator() == Operator.ABOUT && !target.goal().comparator().isEmpty();
    double exceed = band.at(goal, band.exceed());
    Range beyond = inStep || qualitative ? Range.NOTHING : beyond(side, goal, high, exceed);
    boolean strict = target.goal().operator().strict();
    return new Yardstick(side, goal, high, allowed, strict ? met.open() : met, near, beyond);
  }

  private static double allowed(Target target, Side side, double usual) {
    double declared = target.goal().tolerance();
    return switch (target.goal().operator()) {
      case ABOUT -> Double.isNaN(declared) ? usual : declared;
      case HOLD -> side != Side.AT ? 0 : Double.isNaN(declared) ? usual : declared;
      case PLAN -> side != Side.AT || Double.isNaN(declared) ? 0 : declared;
      default -> 0;
    };
  }

  private static Range reaching(Side side, double low, double high, double allowed) {
    double from = Decimals.minus(low, allowed);
    double to = Decimals.plus(high, allowed);
    return switch (side) {
      case ABOVE -> Range.from(from);
      case BELOW -> Range.upTo(to);
      case AT -> Range.between(from, to);
    };
  }

  private static Range beyond(Side side, double low, double high, double margin) {
    Range beyond =
        switch (side) {
          case ABOVE -> Range.from(Decimals.plus(high, margin));
          case BELOW -> Range.upTo(Decimals.minus(low, margin));
          case AT -> Range.NOTHING;
        };
    return margin == 0 ? beyond.open() : beyond;
  }

  /**
   * How far a figure is beyond the goal in the wanted direction, negative if short; where no
   * direction is wanted, how far it is inside of what is allowed.
   */
  double margin(double reached) {
    double above = Decimals.minus(reached, low);
    double below = Decimals.minus(high, reached);
    return switch (side) {
      case ABOVE -> above;
      case BELOW -> below;
      case AT -> Decimals.plus(allowed, Math.min(above, below));
    };
  }
}
