package org.citystats.model;

import java.io.Serializable;

/**
 * How often a series has a figure and how long each figure's span is.
 *
 * <ul>
 *   <li>{@code perYear}: how many positions of the calendar lie between a period and the same
 *       period of the year before.
 *   <li>{@code years}: length of the span in years; 1 but for plans and averages such as 2016/2020.
 * </ul>
 *
 * @param kind what one position is
 * @param years length of the span in years, at least 1
 */
public record Cadence(Kind kind, int years) implements Comparable<Cadence>, Serializable {

  /** Calendar years. */
  public static final Cadence ANNUAL = new Cadence(Kind.YEAR, 1);

  /** What one position of the calendar is. */
  public enum Kind {
    /** A calendar year, {@code 2019}. */
    YEAR(1),
    /** A fiscal year by its label, {@code 2018/19}; the position is the first year. */
    FISCAL_YEAR(1),
    /** A quarter, {@code 2019-Q1}. */
    QUARTER(4),
    /** A month, {@code 2019-03}. */
    MONTH(12),
    /** January to a month, {@code 2019-01/2019-06}; the position is the last month. */
    YEAR_TO_DATE(12),
    /** Several years, {@code 2016/2020}; the position is the last year. */
    SPAN(1);

    private final int perYear;

    Kind(int perYear) {
      this.perYear = perYear;
    }

    /** Positions from a period to the same period of the next year. */
    public int perYear() {
      return perYear;
    }
  }

  /** Positions from a period to the same period of the next year. */
  public int perYear() {
    return kind.perYear();
  }

  @Override
  public int compareTo(Cadence other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(years, other.years);
  }
}
