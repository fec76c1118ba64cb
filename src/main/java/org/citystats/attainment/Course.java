package org.citystats.attainment;

import java.util.Map;
import org.citystats.model.Indicator;
import org.citystats.model.Target;
import org.citystats.model.Unit;
import org.citystats.panel.SeriesKey;

/**
 * How far a target has come on its way; {@code NaN} where there is none.
 *
 * @param progress share of the way that is done
 * @param expected share of the way that is due
 * @param pace what the rest asks each year: a rate, or an amount for sums, changes and shares
 * @param projected where it ends if it goes on like this, in the unit of the measure
 */
record Course(double progress, double expected, double pace, double projected) {

  /** There is no way. */
  static final Course NONE = new Course(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** The course of a target from its base over the measured quantity to a goal. */
  static Course of(Target target, Measured own, double goal) {
    Ground ground = ground(target, own);
    double base = ground.start(own.start().value());
    if (Double.isNaN(base) || Double.isNaN(goal) || Asks.qualitative(target)) {
      return NONE;
    }
    if (own.start().period() == null) {
      return ground == Ground.LEVEL ? ended(new Way(base, own.value(), goal, 1, 1)) : NONE;
    }
    Way way = way(target, own, goal);
    Path path = Path.parse(target.path()).orElse(ground.usualPath());
    if (!way.running()) {
      return ended(way);
    }
    double expected = way.goal() == way.base() ? Double.NaN : path.expected(way);
    double pace = additive(target, own) ? way.amountPerYear() : way.pace();
    double projected = ground.value(path.projected(way), way.years());
    return new Course(way.progress(), expected, pace, projected);
  }

  private static Course ended(Way way) {
    double progress = way.progress();
    return Double.isNaN(progress) ? NONE : new Course(progress, 1, Double.NaN, Double.NaN);
  }

  private static Way way(Target target, Measured own, double goal) {
    Ground ground = ground(target, own);
    Since since = new Since(own.start().period(), own.start().period());
    double elapsed = since.yearsTo(own.figure().period());
    double years = since.yearsTo(asked(target).end());
    return new Way(
        ground.start(own.start().value()),
        ground.point(own.value(), elapsed),
        ground.point(goal, years),
        elapsed,
        years);
  }

  /** Whether the rest is told as an amount a year: sums, changes and shares. */
  static boolean additive(Target target, Measured own) {
    Ground ground = ground(target, own);
    boolean share = own.unit().equals(Indicator.RATIO) || own.unit().equals(Unit.POINTS);
    return ground == Ground.AMOUNT || ground == Ground.LEVEL && share;
  }

  /** The ground of the measure; growth since a base some years ago walks like a rate. */
  private static Ground ground(Target target, Measured own) {
    String measure = asked(target).what().measure();
    if (measure.equals(SeriesKey.GROWTH) && own.start().period() != null) {
      return Ground.RATE;
    }
    return TargetMeasures.of(measure).map(TargetMeasure::ground).orElse(Ground.NONE);
  }

  private static Ask asked(Target target) {
    return Asks.own(target, Map.of());
  }
}
