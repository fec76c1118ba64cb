package org.citystats.job;

import java.util.List;
import org.citystats.attainment.Attainment;
import org.citystats.attainment.Band;
import org.citystats.attainment.TargetMethods;
import org.citystats.attainment.Tolerances;
import org.citystats.conf.AttainmentSettings;
import org.citystats.conf.Setting;
import org.citystats.conf.Settings;
import org.citystats.model.InvalidSettingsException;
import org.citystats.model.Nearest;

/** The rules of judgement that settings ask for. */
final class MethodCheck {

  private static final String KEY = "attainment.method";

  private MethodCheck() {}

  /**
   * Looks up the method that a setting names.
   *
   * @throws InvalidSettingsException if there is none of that code
   */
  static void of(Settings settings) {
    String code = settings.attainment().method();
    if (!code.isEmpty() && !TargetMethods.codes().contains(code)) {
      String known = "methods are " + String.join(", ", TargetMethods.codes());
      throw new InvalidSettingsException(
          "these settings",
          List.of(
              "%s: %s = '%s' is no method; %s"
                  .formatted(
                      Setting.origin(settings.origins(), KEY),
                      KEY,
                      code,
                      Nearest.question(code, TargetMethods.codes(), known))));
    }
  }

  /** The rules of judgement on the state of knowledge of the settings. */
  static Attainment.Rules rules(Settings settings) {
    AttainmentSettings said = settings.attainment();
    Tolerances tolerances =
        new Tolerances(
            band(said.rates(), Band.In.OWN_UNIT),
            band(said.levels(), Band.In.SHARE_OF_GOAL),
            band(said.durations(), Band.In.SHARE_OF_GOAL),
            band(said.ranks(), Band.In.OWN_UNIT),
            said.onTrack());
    String method = said.method().isEmpty() ? Attainment.METHOD : said.method();
    return new Attainment.Rules(tolerances, settings.asOf(), method);
  }

  private static Band band(AttainmentSettings.Widths widths, Band.In in) {
    return new Band(widths.about(), widths.near(), widths.exceed(), in);
  }
}
