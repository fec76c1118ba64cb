package org.citystats.harmonise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.Indicator;
import org.citystats.model.Multiples;
import org.citystats.model.Unit;
import org.citystats.model.UsualUnits;

/**
 * Finds the unit that a word means for an indicator and a measure.
 *
 * <ul>
 *   <li>A level, and an absolute change, must be in a unit of the indicator's base unit; changes of
 *       shares in percentage points.
 *   <li>A growth rate must be in a unit of {@code ratio}.
 *   <li>Ranks and streaks carry the unit of their word.
 *   <li>Without a list of units the usual words are known.
 *   <li>Without a unit word a level is taken in the base unit of the indicator.
 * </ul>
 */
public final class UnitLookup implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Unit> units = new HashMap<>();

  /** Whether nobody listed units, so that words mean what they usually do. */
  private final boolean usual;

  /** The units of a list; a word is compared without blanks, capitals told apart. */
  public UnitLookup(List<Unit> list) {
    usual = list.isEmpty();
    for (Unit unit : list.isEmpty() ? UsualUnits.ALL : list) {
      units.put(Names.clean(unit.word()), unit);
      units.putIfAbsent(unit.base(), Unit.base(unit.base()));
    }
    units.remove("*");
  }

  /** What a unit word means for an indicator and a measure. */
  Found<Unit> find(String word, Indicator indicator, String measure) {
    boolean rate = measure.equals("growth") || measure.equals("avg_growth");
    if (word.isEmpty()) {
      return unstated(indicator, rate);
    }
    Unit unit = units.get(Names.clean(word));
    if (unit == null && usual) {
      unit = Multiples.of(word).orElse(null);
    }
    if (unit == null) {
      return unlisted(word, indicator, rate);
    }
    return rate ? rate(unit) : level(unit, indicator, measure);
  }

  /** Whether a word is that of a unit. */
  boolean knows(String word) {
    return units.containsKey(Names.clean(word)) || usual && Multiples.of(word).isPresent();
  }

  private static Found<Unit> unstated(Indicator indicator, boolean rate) {
    return rate
        ? Found.nothing(
            "unit_missing", "a growth rate without a unit", "add the unit, such as % or ratio")
        : Found.of(Unit.base(indicator.unit()));
  }

  private Found<Unit> unlisted(String word, Indicator indicator, boolean rate) {
    boolean own = indicator.unit().isEmpty() || indicator.unit().equals(word);
    return own && !rate
        ? Found.of(Unit.base(word))
        : Found.nothing(
            "unknown_unit",
            "'" + word + "' is no unit of units.csv",
            "add it to units.csv with its base unit and factor");
  }

  private static Found<Unit> rate(Unit unit) {
    return unit.base().equals(Indicator.RATIO)
        ? Found.of(unit)
        : mismatch(unit, "a growth rate", Indicator.RATIO);
  }

  private static Found<Unit> level(Unit unit, Indicator indicator, String measure) {
    boolean free = indicator.unit().isEmpty() || measure.equals("rank") || measure.equals("streak");
    boolean own = unit.base().equals(indicator.unit());
    if (unit.base().equals("*")) {
      return Found.of(
          new Unit(unit.word(), indicator.unit(), unit.numerator(), unit.denominator()));
    }
    boolean points = unit.base().equals(Unit.POINTS) && measure.equals("change");
    return free || own || points && indicator.isShare()
        ? Found.of(unit)
        : mismatch(unit, indicator.code(), indicator.unit());
  }

  private static Found<Unit> mismatch(Unit unit, String what, String base) {
    return Found.nothing(
        "unit_mismatch",
        "'"
            + unit.word()
            + "' is a unit of "
            + unit.base()
            + ", expected one of "
            + base
            + " for "
            + what,
        "correct the unit, or the base unit in indicators.csv");
  }
}
