package org.citystats.attainment;

import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param amount what the rest asks each year as an amount
 * @param projected where it ends if it goes on like this, in the unit of the measure
 */
record Course(double progress, double expected, double pace, double amount, double projected) {

  private static final double NO = Double.NaN;

  /** There is no way. */
  static final Course NONE = new Course(NO, NO, NO, NO, NO);

  /** The course of a target from its base over the measured quantity to a goal. */
  static Course of(Target target, Measured own, double goal, SortedMap<Integer, Double> stops) {
    if (own.partial()) {
      return partOfYear(own, goal);
    }
    Ground ground = ground(target, own);
    double base = ground.start(own.start().value());
    boolean nowhere = Double.isNaN(base) || Double.isNaN(goal) || Asks.qualitative(target);
    if (nowhere || keeps(target, own, goal)) {
      return NONE;
    }
    if (own.start().period() == null) {
      return ground == Ground.LEVEL ? ended(way(base, own.value(), goal)) : NONE;
    }
    Way way = way(target, own, goal, stops);
    return way.running() ? running(target, own, way) : ended(way);
  }

  /**
   * Whether the base of a level met the bound, so that there is no way to go but something to keep:
   * a fall away from such a bound is no progress towards it.
   */
  static boolean keeps(Target target, Measured own, double goal) {
    double base = own.start().value();
    boolean level = ground(target, own) == Ground.LEVEL;
    return level
        && switch (target.goal().operator()) {
          case AT_LEAST -> base >= goal;
          case MORE_THAN -> base > goal;
          case AT_MOST -> base <= goal;
          case LESS_THAN -> base < goal;
          default -> false;
        };
  }

  private static Course partOfYear(Measured own, double goal) {
    double due = own.backdrop().due();
    return Double.isNaN(due) || goal == 0 ? NONE : new Course(own.value() / goal, due, NO, NO, NO);
  }

  private static Course running(Target target, Measured own, Way way) {
    Ground ground = ground(target, own);
    Path usual = Waypoints.paved(target) ? Path.EXPLICIT : ground.usualPath();
    Path path = Path.parse(target.path()).orElse(usual);
    double expected = way.goal() == way.base() ? NO : path.expected(way);
    double pace = additive(target, own) ? way.amountPerYear() : way.pace();
    double projected = ground.value(path.projected(way), way.years());
    double amount = ground == Ground.YEARLY_RATE ? NO : way.amountPerYear();
    return new Course(way.progress(), expected, pace, amount, projected);
  }

  private static Course ended(Way way) {
    double progress = way.progress();
    return Double.isNaN(progress) ? NONE : new Course(progress, 1, NO, NO, NO);
  }

  private static Way way(double base, double now, double goal) {
    return new Way(base, now, goal, 1, 1, new TreeMap<>());
  }

  private static Way way(
      Target target, Measured own, double goal, SortedMap<Integer, Double> stops) {
    Ground ground = ground(target, own);
    Since since = new Since(own.start().period(), own.start().period());
    double elapsed = since.yearsTo(own.figure().period());
    double years = since.yearsTo(asked(target).end());
    int baseYear = own.start().period().endYear();
    SortedMap<Double, Double> points = new TreeMap<>();
    stops.forEach(
        (year, value) ->
            points.put((double) year - baseYear, ground.point(value, year - baseYear)));
    return new Way(
        ground.start(own.start().value()),
        ground.point(own.value(), elapsed),
        ground.point(goal, years),
        elapsed,
        years,
        points);
  }

  /** Whether the rest is told as an amount a year: sums, changes and shares. */
  static boolean additive(Target target, Measured own) {
    Ground ground = ground(target, own);
    boolean share = own.unit().equals(Indicator.RATIO) || own.unit().equals(Unit.POINTS);
    return ground == Ground.AMOUNT || ground == Ground.SUM || ground == Ground.LEVEL && share;
  }

  /** The ground of the measure; growth since a base some years ago walks like a rate. */
  static Ground ground(Target target, Measured own) {
    String measure = asked(target).what().measure();
    if (measure.equals(SeriesKey.GROWTH) && own.start().period() != null) {
      return Ground.RATE;
    }
    return TargetMeasures.of(measure).map(TargetMeasure::ground).orElse(Ground.NONE);
  }

  private static Ask asked(Target target) {
    return Asks.own(target, java.util.Map.of());
  }
}
