package org.citystats.job;

import java.util.List;
import org.citystats.conf.Setting;
import org.citystats.conf.Settings;
import org.citystats.growth.GrowthMeasures;
import org.citystats.model.InvalidSettingsException;
import org.citystats.model.Nearest;

/** Whether every growth measure that is asked for exists. */
final class MeasureCheck {

  private static final String KEY = "growth.measures";

  private MeasureCheck() {}

  /**
   * Looks up the measures that a setting names.
   *
   * @throws InvalidSettingsException with every word that is no measure
   */
  static void of(Settings settings) {
    List<String> faults =
        settings.growthMeasures().stream()
            .filter(code -> !code.equals(GrowthMeasures.EVERY))
            .filter(code -> GrowthMeasures.find(code).isEmpty())
            .map(code -> fault(code, settings))
            .toList();
    if (!faults.isEmpty()) {
      throw new InvalidSettingsException("these settings", faults);
    }
  }

  private static String fault(String code, Settings settings) {
    String origin = Setting.origin(settings.origins(), KEY);
    String known = "measures are all, " + String.join(", ", GrowthMeasures.codes());
    return "%s: %s = '%s' is no growth measure; %s"
        .formatted(origin, KEY, code, Nearest.question(code, GrowthMeasures.codes(), known));
  }
}
