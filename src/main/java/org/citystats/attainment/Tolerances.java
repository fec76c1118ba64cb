package org.citystats.attainment;

import java.io.Serializable;
import java.util.Set;
import org.citystats.model.Indicator;
import org.citystats.model.Unit;

/**
 * The parameters of judgement, by class of measure.
 *
 * @param rates growth, shares and their changes, in ratios (0.01 is one point)
 * @param levels levels, counts, sums and multiples
 * @param durations levels in days, minutes, hours or months
 * @param ranks places
 * @param onTrack share of the expected progress from which a running target is on track
 */
public record Tolerances(Band rates, Band levels, Band durations, Band ranks, double onTrack)
    implements Serializable {

  private static final Set<String> TIMES = Set.of("working_day", "minute", "day", "hour", "month");

  /** The usual ones: half a point about, one point near; 3 % about, 5 % near; 5 %; one place. */
  public static final Tolerances DEFAULTS =
      new Tolerances(
          new Band(0.005, 0.01, 0.01, Band.In.OWN_UNIT),
          new Band(0.03, 0.05, 0.05, Band.In.SHARE_OF_GOAL),
          new Band(0.05, 0.05, 0.05, Band.In.SHARE_OF_GOAL),
          new Band(0, 1, 1, Band.In.OWN_UNIT),
          0.95);

  /** The band of a measure in a unit. */
  Band of(String measure, String unit) {
    return switch (measure) {
      case "growth", "avg_growth", "pct_change" -> rates;
      case "multiple" -> levels;
      case "rank", "rank_change" -> ranks;
      default -> ofUnit(unit);
    };
  }

  /** The yardstick of a judged target, by its own value. */
  Yardstick yardstick(Judgement judgement) {
    String own = judgement.own().unit();
    String unit = own.isEmpty() ? judgement.target().goal().unit() : own;
    Band band = of(judgement.target().subject().measure(), unit);
    return Yardstick.of(judgement.target(), judgement.target().goal().low(), band);
  }

  private Band ofUnit(String unit) {
    if (unit.equals(Indicator.RATIO)) {
      return rates.ofShares();
    }
    if (unit.equals(Unit.POINTS)) {
      return rates;
    }
    return TIMES.contains(unit) ? durations : levels;
  }
}
