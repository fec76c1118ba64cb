package org.citystats.attainment;

import java.util.function.Function;
import org.citystats.model.Period;

/** The newest figure of a target that runs over several years. */
final class Running {

  private Running() {}

  /**
   * The figure of the end, or else of the newest year after the base, marked as interim; the reason
   * of the end if there is none.
   */
  static Measured newest(Ask ask, Since since, Function<Period, Measured> measure) {
    Measured atEnd = measure.apply(ask.end());
    if (atEnd.known() || !unpublished(atEnd.reason())) {
      return begun(atEnd, since);
    }
    int year = ask.end().cadence().perYear();
    for (Period at = ask.end().minus(year); since.before(at); at = at.minus(year)) {
      Measured interim = measure.apply(at);
      if (interim.known()) {
        return begun(interim.with(Remark.INTERIM), since);
      }
    }
    return atEnd;
  }

  private static Measured begun(Measured measured, Since since) {
    boolean open = measured.known() && measured.start().period() == null;
    return open
        ? measured.from(new Measured.Start(since.last(), measured.start().value()))
        : measured;
  }

  private static boolean unpublished(Reason reason) {
    return reason == Reason.NO_ACTUAL || reason == Reason.PERIOD_INCOMPLETE;
  }
}
