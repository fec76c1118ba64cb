package org.citystats.attainment;

import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.Target;
import org.citystats.panel.SeriesKey;

/**
 * The base of a comparison.
 *
 * @param first first base period
 * @param last last base period; the base is the mean of all from the first
 */
record Since(Period first, Period last) {

  /** The base stated with the target; empty if none is stated. */
  static Optional<Since> stated(Ask ask) {
    return Period.parse(ask.from().period()).map(Since::of);
  }

  /** The year before the span of the target; empty if it is of one period. */
  static Optional<Since> beforeSpan(Ask ask) {
    Period end = ask.end();
    return ask.spans()
        ? Optional.of(of(end.minus(ask.what().period().cadence().years())))
        : Optional.empty();
  }

  /** The same period of the year before. */
  static Since yearBefore(Ask ask) {
    return of(ask.end().minus(ask.end().cadence().perYear()));
  }

  /** The same period of the year before a period. */
  static Since aYearBefore(Period at) {
    return of(at.minus(at.cadence().perYear()));
  }

  /** The base stated, else the year before the span, else empty. */
  static Optional<Since> ofWay(Ask ask) {
    return stated(ask).or(() -> beforeSpan(ask));
  }

  /** Whether the target has a base that is no period, such as a scenario. */
  static boolean unreadable(Ask ask) {
    return !ask.from().period().isEmpty() && stated(ask).isEmpty();
  }

  /**
   * The ask with a base that the figures have: where the base is a year or the next one with a
   * level, written {@code 2015+}, that year.
   */
  static Ask settled(Shelf shelf) {
    Ask ask = shelf.ask();
    Optional<Period> first = ask.from().orLater();
    if (first.isEmpty()) {
      return ask;
    }
    Period at = first.get();
    while (at.compareTo(ask.end()) < 0 && shelf.find(SeriesKey.LEVEL, at).isEmpty()) {
      at = at.minus(-1);
    }
    Period base = at.compareTo(ask.end()) < 0 ? at : first.get();
    return ask.since(new Target.Base(base.code(), ask.from().value()));
  }

  /** Whether a settled ask begins later than the year that was stated. */
  static boolean delayed(Ask stated, Ask settled) {
    return stated
        .from()
        .orLater()
        .filter(year -> !year.code().equals(settled.from().period()))
        .isPresent();
  }

  private static Since of(Period base) {
    if (base.cadence().kind() != Cadence.Kind.SPAN) {
      return new Since(base, base);
    }
    int last = base.endYear();
    return new Since(Period.year(last - base.cadence().years() + 1), Period.year(last));
  }

  /** Whether the base is one period. */
  boolean single() {
    return first.equals(last);
  }

  /** Whether it is the same period of the year before another. */
  boolean yearBefore(Period period) {
    return single() && last.equals(period.minus(period.cadence().perYear()));
  }

  /** Years from the last base period to another period. */
  double yearsTo(Period period) {
    return (period.ordinal() - last.ordinal()) / (double) period.cadence().perYear();
  }

  /** Whether it lies on the calendar of a period and before it. */
  boolean before(Period period) {
    return last.cadence().equals(period.cadence()) && last.ordinal() < period.ordinal();
  }
}
