package org.citystats.formula;

/**
 * How far a figure has come from a base year to the current one.
 *
 * @param baseYear base year
 * @param base value of the base year
 * @param year current year
 * @param now value of the current year
 */
public record Journey(int baseYear, double base, int year, double now) {

  /** Years since the base. */
  public int years() {
    return year - baseYear;
  }

  /**
   * The yearly rate {@code (now / base)^(1 / years) - 1}.
   *
   * <ul>
   *   <li>Unit: ratio per year; of two negative values the rate of their sizes.
   *   <li>{@code NaN} without a year between, from a base of zero, or if the sign changes.
   * </ul>
   *
   * @see Rates#compoundAnnual
   */
  public double rate() {
    return rate(now, base, years());
  }

  /**
   * The yearly rate that would lead from the base to a target, {@code (target / base)^(1 / years) -
   * 1}.
   *
   * <ul>
   *   <li>Unit: ratio per year.
   *   <li>{@code NaN} as for {@link #rate()}.
   * </ul>
   */
  public double rateTo(double target, int targetYear) {
    return rate(target, base, targetYear - baseYear);
  }

  private static double rate(double value, double base, int years) {
    double multiple = value / base;
    return years < 1 || base == 0 || multiple < 0
        ? Double.NaN
        : StrictMath.pow(multiple, 1.0 / years) - 1;
  }
}
