package org.citystats.report.content;

/**
 * A number with its unit; how it is rounded and shown is for the formats.
 *
 * @param value in base units; {@code NaN} where there is none
 * @param unit base unit: {@code ratio} is shown in per cent, {@code pp} in points, {@code times} as
 *     a multiple
 * @param precision how many decimals rates and points have
 * @param magnitude the largest value beside which it stands, so that a column has one scale; 0 if
 *     it stands alone
 * @param sign how it stands to the true value, shown before it in tables, such as {@code ≥}; empty
 *     for the value itself
 */
public record Figure(double value, String unit, Precision precision, double magnitude, String sign)
    implements Word {

  /** Unit of shares and rates. */
  public static final String RATIO = "ratio";

  /** Unit of differences of shares and rates. */
  public static final String POINTS = "pp";

  /** Unit of multiples. */
  public static final String TIMES = "times";

  /** How many decimals a rate has. */
  public enum Precision {
    /** As published: no more than one, none added. */
    AS_PRINTED,
    /** Computed: always one. */
    COMPUTED,
    /** Computed and small: one to three, so that the largest of its column has two digits. */
    FINE
  }

  /** An absent unit is empty. */
  public Figure {
    unit = unit == null ? "" : unit;
  }

  /** A figure as published. */
  public static Figure printed(double value, String unit) {
    return new Figure(value, unit, Precision.AS_PRINTED, 0, "");
  }

  /** A computed figure. */
  public static Figure computed(double value, String unit) {
    return new Figure(value, unit, Precision.COMPUTED, 0, "");
  }

  /** This figure in the scale of a column. */
  public Figure beside(double largest) {
    return new Figure(value, unit, precision, Math.abs(largest), sign);
  }

  /** This figure in a column of small rates or points, the largest of which is given. */
  public Figure fineBeside(double largest) {
    return new Figure(value, unit, Precision.FINE, Math.abs(largest), sign);
  }

  /** This figure without its sign. */
  public Figure size() {
    return new Figure(Math.abs(value), unit, precision, magnitude, sign);
  }

  /** This figure as a bound, by the code of the bound. */
  public Figure bounded(String bound) {
    String shown =
        switch (bound) {
          case ">=" -> "≥ ";
          case "<=" -> "≤ ";
          case "~" -> "≈ ";
          case ">", "<" -> bound + " ";
          default -> "";
        };
    return new Figure(value, unit, precision, magnitude, shown);
  }

  /** Whether there is a value. */
  public boolean known() {
    return !Double.isNaN(value);
  }
}
