package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.Unit;

/** Units of growth figures, by the base unit of the indicator. */
final class Units {

  private Units() {}

  /** Of rates: a ratio; empty for shares and rates, which have no rate of their own. */
  static Optional<String> rateOf(String indicatorUnit) {
    return isShare(indicatorUnit) ? Optional.empty() : Optional.of(Indicator.RATIO);
  }

  /** Of changes: that of the indicator; points for shares and rates. */
  static String changeOf(String indicatorUnit) {
    return isShare(indicatorUnit) ? Unit.POINTS : indicatorUnit;
  }

  private static boolean isShare(String unit) {
    return unit.equals(Indicator.RATIO) || unit.equals(Unit.POINTS);
  }
}
