package org.citystats.attainment;

import org.citystats.panel.Panel;

/** Measures what targets ask for, where the figures of the indicator are. */
public final class Measuring {

  private Measuring() {}

  /**
   * The quantity asked for, or the reason why it cannot be measured: {@code measure_not_supported}
   * for a measure that is not built, {@code no_base} for a base that is no period, else what the
   * measure found.
   */
  public static Measured of(Ask ask, Panel panel) {
    String measure = ask.what().measure();
    boolean rooted = !measure.equals("level") && !measure.equals("milestone");
    if (rooted && Since.unreadable(ask)) {
      return Measured.none(ask, Reason.NO_BASE);
    }
    return TargetMeasures.of(measure)
        .map(kind -> kind.of(ask, panel))
        .orElseGet(() -> Measured.none(ask, Reason.MEASURE_NOT_SUPPORTED));
  }
}
