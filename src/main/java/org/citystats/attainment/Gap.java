package org.citystats.attainment;

import java.util.Set;
import org.citystats.model.Indicator;
import org.citystats.model.Trait;
import org.citystats.model.Unit;

/**
 * Distance to another quantity, {@code own - comparator}, in the unit of both; points for rates and
 * shares. The own quantity is measured like the comparator. No figure unless both are known.
 */
record Gap() implements TargetMeasure {

  static final String CODE = "gap";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.EACH_YEAR, Trait.COMPARED, Trait.AVERAGED, Trait.SIZED);
  }

  /** The own quantity is asked for in the measure of the comparator; by itself it is the level. */
  @Override
  public Measured of(Shelf shelf) {
    return new Level().of(shelf);
  }

  /** The distance between two measured quantities of one period and unit. */
  static Measured between(Measured own, Measured other) {
    if (!own.known() || !other.known()) {
      return own.known() ? own.failing(Reason.COMPARATOR_MISSING) : own;
    }
    if (!own.unit().equals(other.unit())) {
      return own.failing(Reason.UNIT_MISMATCH);
    }
    if (!own.figure().period().equals(other.figure().period())) {
      return own.failing(Reason.COMPARATOR_MISSING);
    }
    if (own.figure().bound().open() || other.figure().bound().open()) {
      return own.failing(Reason.ACTUAL_IS_BOUND);
    }
    String unit = own.unit().equals(Indicator.RATIO) ? Unit.POINTS : own.unit();
    return own.beside(other).told(value -> Decimals.minus(value, other.value())).in(unit);
  }
}
