package org.citystats.conf;

import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.Unit;

/**
 * How the numbers of a target become base units.
 *
 * @param word the unit word of the numbers, empty if none is given
 * @param factor factor to the base unit
 * @param unit the base unit; {@code ratio} for rates, {@code pp} for changes of shares
 * @param objection why the unit makes no sense, empty if it does
 * @param remedy what to do then
 */
record GoalScale(String word, Exact factor, String unit, String objection, String remedy) {

  private static final String PLACE = "rank";

  /** What a unit word means for a measure of an indicator, which may be unknown. */
  static GoalScale of(String word, String measure, Optional<Indicator> indicator, UnitWords units) {
    Optional<Unit> unit = units.find(word);
    if (!word.isEmpty() && unit.isEmpty()) {
      return refused(word, units.unlisted(word), units.remedy(word));
    }
    if (Measures.RATIOS.contains(measure)) {
      return ratio(word, measure, unit);
    }
    if (Measures.PLACES.contains(measure)) {
      return place(word, unit);
    }
    if (measure.equals(Measures.GAP_OF_RATES)) {
      return points(word, unit);
    }
    boolean share = indicator.filter(Indicator::isShare).isPresent();
    boolean differs = Measures.DIFFERENCES.contains(measure);
    return share && differs ? points(word, unit) : own(word, indicator, unit);
  }

  private static GoalScale ratio(String word, String measure, Optional<Unit> unit) {
    if (unit.isEmpty() || unit.get().base().equals(Indicator.RATIO)) {
      return fine(word, unit, Indicator.RATIO);
    }
    String base = unit.get().base();
    boolean points = base.equals(Unit.POINTS);
    String instead = points ? "change" : "level";
    return refused(
        word,
        "'" + word + "' is a unit of " + base + ", expected % or ratio for measure " + measure,
        "did you mean measure " + instead + "?");
  }

  private static GoalScale place(String word, Optional<Unit> unit) {
    return word.isEmpty() || unit.get().base().equals(PLACE)
        ? fine(word, unit, PLACE)
        : refused(word, "'" + word + "' is no unit of places, expected rank or nothing", "");
  }

  private static GoalScale points(String word, Optional<Unit> unit) {
    boolean base = word.isEmpty() || word.equals(Indicator.RATIO);
    boolean points = unit.filter(each -> each.base().equals(Unit.POINTS)).isPresent();
    return base || points
        ? fine(word, unit, Unit.POINTS)
        : refused(
            word,
            "'" + word + "' is no unit of the change of a share, expected pp",
            "a change in per cent is measure pct_change");
  }

  /** Another base unit than that of the indicator is what some promises are printed in. */
  private static GoalScale own(String word, Optional<Indicator> indicator, Optional<Unit> unit) {
    String base = indicator.map(Indicator::unit).orElse("");
    if (unit.isEmpty()) {
      return fine(word, unit, base);
    }
    String found = unit.get().base();
    if (found.equals(UnitWords.OWN) || base.isEmpty() || found.equals(base)) {
      return fine(word, unit, found.equals(UnitWords.OWN) ? base : found);
    }
    boolean small = found.equals(Indicator.RATIO) || found.equals(Unit.POINTS);
    if (!small && !base.equals(Indicator.RATIO)) {
      return fine(word, unit, found);
    }
    String name = indicator.map(Indicator::code).orElse("");
    String instead = found.equals(Unit.POINTS) ? "change" : "growth";
    return refused(
        word,
        "'"
            + word
            + "' is a unit of "
            + found
            + ", expected a unit of "
            + base
            + " as of '"
            + name
            + "'",
        small ? "did you mean measure " + instead + "?" : "");
  }

  private static GoalScale fine(String word, Optional<Unit> unit, String base) {
    Exact factor =
        unit.map(each -> new Exact(each.numerator(), each.denominator())).orElse(Exact.ONE);
    return new GoalScale(word, factor, base, "", "");
  }

  private static GoalScale refused(String word, String reason, String remedy) {
    return new GoalScale(word, Exact.ONE, "", reason, remedy);
  }

  /** Whether numbers are ratios or points, which are small without a unit. */
  boolean small() {
    return unit.equals(Indicator.RATIO) || unit.equals(Unit.POINTS);
  }
}
