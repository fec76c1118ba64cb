package org.citystats.ingest;

import java.math.BigDecimal;
import org.citystats.model.Bound;
import org.citystats.model.WhyNot;

/**
 * What the cell of a figure says.
 *
 * @param value the printed decimal, {@code null} if there is none
 * @param missing why there is none, or {@link WhyNot#NONE}
 * @param bound how the printed figure stands to the true one
 * @param unit unit sign in the cell, empty if none
 * @param flag status letters of the flag, empty if none
 * @param fault why the cell cannot be read, empty if it can
 * @param repair how the figure was written otherwise than figures are, empty if it was not
 */
record Figure(
    BigDecimal value,
    WhyNot missing,
    Bound bound,
    String unit,
    String flag,
    String fault,
    Repair repair) {

  static Figure number(BigDecimal value) {
    return new Figure(value, WhyNot.NONE, Bound.EXACT, "", "", "", Repair.NONE);
  }

  static Figure missing(WhyNot reason) {
    return new Figure(null, reason, Bound.EXACT, "", "", "", Repair.NONE);
  }

  static Figure fault(String found) {
    return new Figure(null, WhyNot.NONE, Bound.EXACT, "", "", found, Repair.NONE);
  }

  Figure bounded(Bound kind) {
    return new Figure(value, missing, kind, unit, flag, fault, repair);
  }

  /** This times a power of ten; its printed digits stay what they are. */
  Figure timesTenTo(int power) {
    return value == null || power == 0
        ? this
        : new Figure(value.scaleByPowerOfTen(power), missing, bound, unit, flag, fault, repair);
  }

  Figure inUnit(String sign) {
    return new Figure(value, missing, bound, sign, flag, fault, repair);
  }

  Figure flagged(String letters) {
    return new Figure(value, missing, bound, unit, letters, fault, repair);
  }

  Figure repaired(Repair how) {
    return new Figure(value, missing, bound, unit, flag, fault, how);
  }
}
