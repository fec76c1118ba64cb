package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.Unit;

/** Units of growth figures, by the base unit of the indicator. */
final class Units {

  /** Of index numbers: 100 in the base period. */
  static final String INDEX = "index";

  /** Of multiples: 2 is twice the base. */
  static final String MULTIPLE = "multiple";

  /** Of differences of natural logarithms. */
  static final String LOG = "log";

  private Units() {}

  /** Of rates: a ratio; empty for shares and rates, which have no rate of their own. */
  static Optional<String> rateOf(Subject subject) {
    return relative(subject, Indicator.RATIO);
  }

  /** Of figures that set values in relation to each other; empty for shares and rates. */
  static Optional<String> relative(Subject subject, String unit) {
    boolean rate = isShare(subject.unit()) || subject.unit().equals(Unit.PREVIOUS_YEAR);
    boolean asked = subject.isLevel() && !rate;
    return asked ? Optional.of(unit) : Optional.empty();
  }

  /** Of changes of levels: that of the indicator; points for shares and rates. */
  static Optional<String> changeOf(Subject subject) {
    return subject.isLevel() ? Optional.of(changeOf(subject.unit())) : Optional.empty();
  }

  /** Of changes: that of the indicator; points for shares and rates. */
  static String changeOf(String indicatorUnit) {
    return isShare(indicatorUnit) ? Unit.POINTS : indicatorUnit;
  }

  /** Of runs of periods: the period that one position of the calendar is. */
  static Optional<String> periods(Subject subject) {
    if (!subject.isLevel()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (subject.key().cadence().kind()) {
          case QUARTER -> "quarter";
          case MONTH, YEAR_TO_DATE -> "month";
          default -> "year";
        });
  }

  /** Whether a unit is that of shares and rates. */
  static boolean isShare(String unit) {
    return unit.equals(Indicator.RATIO) || unit.equals(Unit.POINTS);
  }
}
