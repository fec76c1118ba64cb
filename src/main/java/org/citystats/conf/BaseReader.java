package org.citystats.conf;

import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.Target;

/** Reads from where a target counts. */
final class BaseReader {

  private static final String PERIOD = "base_period";
  private static final String VALUE = "base_value";
  private static final String SCENARIO = "scenario:";

  private final CodeRow row;
  private final String measure;

  BaseReader(CodeRow row, String measure) {
    this.row = row;
    this.measure = measure;
  }

  /** The base of a target of a period. */
  Target.Base base(Period end, TargetNumbers numbers) {
    String text = row.text(PERIOD);
    Optional<Period> period = period(text);
    boolean scenario = text.startsWith(SCENARIO) && text.length() > SCENARIO.length();
    if (!text.isEmpty() && period.isEmpty() && !scenario) {
      row.refuse(
          PERIOD,
          "'"
              + text
              + "', expected a period such as 2015, a range such as 2005/2009, 2015+ for 2015 or the"
              + " next year with a figure, or scenario:NAME",
          "");
    }
    period.filter(base -> !before(base, end)).ifPresent(base -> late(base, end));
    inspectSpan(end);
    Optional<Exact> value = numbers.base(VALUE);
    boolean ratio = Measures.RATIOS.contains(measure);
    if (ratio && value.filter(base -> base.numerator().signum() <= 0).isPresent()) {
      row.refuse(
          VALUE,
          "'" + row.text(VALUE) + "', expected a base above 0 for measure " + measure,
          "did you mean measure change?");
    }
    return new Target.Base(text, TargetNumbers.value(value));
  }

  private static Optional<Period> period(String text) {
    return new Target.Base(text, Double.NaN).orLater().or(() -> Period.parse(text));
  }

  private static boolean before(Period base, Period end) {
    return base.cadence().equals(end.cadence())
        ? base.compareTo(end) < 0
        : base.endYear() < end.endYear();
  }

  private void late(Period base, Period end) {
    row.refuse(
        PERIOD,
        "'" + base.code() + "' is not before " + end.code() + ", expected an earlier period",
        "");
  }

  private void inspectSpan(Period end) {
    boolean span = end.cadence().kind() == Cadence.Kind.SPAN;
    boolean each = row.text("group_rule").equals("EACH_YEAR") || row.text("op").equals("hold");
    if (span && measure.equals("growth") && !each) {
      row.refuse(
          "period",
          "'" + end.code() + "' is a range, expected one year for measure growth",
          "use avg_growth, pct_change, or group_rule EACH_YEAR");
    } else if (!span && measure.equals("avg_growth") && row.text(PERIOD).isEmpty()) {
      row.refuse(
          "period",
          "'" + end.code() + "', expected a range such as 2016/2020 for measure avg_growth",
          "or name the base period");
    }
  }
}
