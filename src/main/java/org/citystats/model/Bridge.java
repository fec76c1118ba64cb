package org.citystats.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * What makes levels before and after a break comparable after all.
 *
 * @param kind how
 * @param value the recalculated level, in base units, or the factor; {@code NaN} for the others
 * @param since vintage from which on earlier levels are recalculated, empty for the others
 */
public record Bridge(Kind kind, double value, String since) implements Serializable {

  /** Nothing does. */
  public static final Bridge NONE = new Bridge(Kind.NONE, Double.NaN, "");

  /** How a break is bridged. */
  public enum Kind {
    /** It is not. */
    NONE,
    /** The level of the last period before the break is known on the scope after it. */
    RECALCULATED_BASE,
    /** Levels before the break, times a factor, are on the scope after it. */
    SPLICE_FACTOR,
    /** Publications from a date on give earlier levels on the scope after the break. */
    RECALCULATED_SINCE,
    /** The office prints a rate on comparable scope for the period of the break. */
    PRINTED_RATE;

    /** The code written to tables; empty for none. */
    public String code() {
      return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
  }
}
