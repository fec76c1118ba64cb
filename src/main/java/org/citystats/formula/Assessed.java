package org.citystats.formula;

/**
 * What a method says of a series.
 *
 * @param value the figure that the method classifies; {@code NaN} if it has none
 * @param status the word of the method for its class, {@code not_available} if there is none
 * @param score the figure on the scale of the method, {@code NaN} if it has none
 */
public record Assessed(double value, String status, double score) {

  /** Word where a method has no result. */
  public static final String NOT_AVAILABLE = "not_available";

  /** The method has no result. */
  public static final Assessed NOTHING = new Assessed(Double.NaN, NOT_AVAILABLE, Double.NaN);

  /** Whether the method has a result. */
  public boolean available() {
    return !status.equals(NOT_AVAILABLE);
  }
}
