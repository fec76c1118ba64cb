package org.citystats.growth;

import org.citystats.formula.Rates;
import org.citystats.formula.SignificantDigits;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * A period of a series beside its base period, moving from one period to the next.
 *
 * <p>It begins at the first period whose base period is not before the first known one, or whose
 * base is known on another basis or in another unit, and ends at the last known one; where the
 * course looks ahead, periods before a known base belong to it, and a break between is not bridged.
 * Value and base are taken from one vintage; across a break the base is brought to the scope after
 * it, if there is a bridge.
 */
final class Comparison {

  private final Subject subject;
  private final Series series;
  private final SeriesRows rows;
  private final Course course;
  private final Bridging bridging;
  private final int last;
  private final int first;
  private int position;
  private int current;
  private int against;
  private double base;
  private WhyNot obstacle = WhyNot.NO_VALUE;
  private Bound bound = Bound.EXACT;

  /** Before the first pair; a course leads from each period to its base. */
  Comparison(Subject subject, Course course) {
    this.subject = subject;
    this.series = subject.series();
    this.rows = series.rows();
    this.course = course;
    this.bridging = new Bridging(subject);
    int start = 0;
    while (start < series.length() && !series.knows(start)) {
      start++;
    }
    int end = series.length() - 1;
    while (end > start && !series.knows(end)) {
      end--;
    }
    this.first = start;
    this.last = end;
    this.position = start - 1;
  }

  /** Before the first pair; the base is the same period some years earlier. */
  static Comparison yearsBefore(Subject subject, int years) {
    return new Comparison(subject, Course.back(years * subject.perYear()));
  }

  /** The year before, without bridges: what the levels say as they stand. */
  static Comparison unbridged(Subject levels) {
    return new Comparison(levels.withoutRates(), Course.back(levels.perYear()));
  }

  /** Moves on to the next period; false if there is none. */
  boolean next() {
    do {
      position++;
    } while (position <= last && !isAsked());
    if (position > last) {
      return false;
    }
    look();
    return true;
  }

  private boolean isAsked() {
    int from = course.base(position);
    boolean ahead = course.looksAhead() && from > position && from <= last;
    return from >= first && from < position || ahead || from < first && isElsewhere(from);
  }

  private boolean isElsewhere(int from) {
    if (subject.isAlone()) {
      return false;
    }
    Period period = series.period(from);
    return subject.inAnotherUnit(period) || subject.onAnotherBasis(period);
  }

  private void look() {
    bridging.none();
    bound = Bound.EXACT;
    WhyNot found = refined(between());
    if (found == WhyNot.NONE || found == WhyNot.BOUND) {
      current = rows.common(position, basePosition());
      against = rows.inVintageOf(basePosition(), current);
      base = rows.value(against);
      bound = Bounds.carried(rows.boundOf(current), rows.boundOf(against));
      obstacle = bound == null ? WhyNot.BOUND : WhyNot.NONE;
    } else {
      obstacle = bridging.isBreak(found) && bridge() ? WhyNot.NONE : found;
    }
  }

  /**
   * What is in the way of the two; a break may also lie behind a period that is before its base.
   */
  private WhyNot between() {
    WhyNot found = series.obstacle(position, basePosition());
    boolean clear = found == WhyNot.NONE || found == WhyNot.BOUND;
    WhyNot broken = clear ? series.breakBetween(position, basePosition()) : WhyNot.NONE;
    return broken == WhyNot.NONE ? found : broken;
  }

  private boolean bridge() {
    if (basePosition() > position || !bridging.build(position, basePosition())) {
      return false;
    }
    current = bridging.current();
    against = bridging.against();
    base = bridging.base();
    return true;
  }

  /** Looks at one period, whether or not its base is before the first. */
  void at(int place) {
    position = place;
    look();
  }

  /** Tells a base that is elsewhere apart from one that is nowhere. */
  private WhyNot refined(WhyNot found) {
    if (subject.isAlone()) {
      return found;
    }
    if (found == WhyNot.NO_VALUE && subject.inAnotherUnit(series.period(position))) {
      return WhyNot.DIFFERENT_UNIT;
    }
    if (found != WhyNot.NO_BASE && found != WhyNot.GAP) {
      return found;
    }
    Period period = series.period(basePosition());
    if (subject.inAnotherUnit(period)) {
      return WhyNot.DIFFERENT_UNIT;
    }
    return subject.onAnotherBasis(period) ? WhyNot.DIFFERENT_BASIS : found;
  }

  /** The first thing in the way of comparing the two, or {@link WhyNot#NONE}. */
  WhyNot obstacle() {
    return obstacle;
  }

  /** The first thing in the way of a rate between the two, or {@link WhyNot#NONE}. */
  WhyNot obstacleToRate() {
    return obstacle == WhyNot.NONE ? Rates.obstacle(value(), base) : obstacle;
  }

  /** Position of the period. */
  int position() {
    return position;
  }

  /** Position of the first known period. */
  int first() {
    return first;
  }

  /** Position of the last value, -1 if there is none. */
  int lastValue() {
    int place = series.length() - 1;
    while (place >= 0 && Double.isNaN(series.at(place))) {
      place--;
    }
    return place;
  }

  /** Position of its base period. */
  int basePosition() {
    return course.base(position);
  }

  /** Opens the figure of the pair. */
  Figures open(Figures figures) {
    return figures.open(position, basePosition());
  }

  /** The value; only without {@link #obstacle}. */
  double value() {
    return rows.value(current);
  }

  /** The value it is compared with; only without {@link #obstacle}. */
  double base() {
    return base;
  }

  /** The smallest value that the printed digits allow; {@code NaN} if unknown. */
  double least() {
    return SignificantDigits.round(value() - slack());
  }

  /** The largest value that the printed digits allow; {@code NaN} if unknown. */
  double most() {
    return SignificantDigits.round(value() + slack());
  }

  /** The smallest base that the printed digits allow; {@code NaN} if unknown. */
  double baseLeast() {
    return SignificantDigits.round(base - baseSlack());
  }

  /** The largest base that the printed digits allow; {@code NaN} if unknown. */
  double baseMost() {
    return SignificantDigits.round(base + baseSlack());
  }

  private double slack() {
    return Slack.of(rows, current);
  }

  private double baseSlack() {
    return bridging.built() ? Double.NaN : Slack.of(rows, against);
  }

  /** How a figure that grows with the value and falls with the base stands to the true one. */
  Bound bound() {
    return bound;
  }

  /** The status of a figure derived from both; only without {@link #obstacle}. */
  byte status() {
    return ObsStatus.derived(
        rows.statusOf(current), against < 0 ? ObsStatus.NORMAL : rows.statusOf(against));
  }

  /** The vintage that the value is taken from; only without {@link #obstacle}. */
  String vintage() {
    return rows.vintage(current);
  }

  /** What made the base comparable, empty if nothing had to. */
  String bridged() {
    return bridging.name();
  }
}
