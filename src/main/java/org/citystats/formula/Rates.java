package org.citystats.formula;

import static org.citystats.model.WhyNot.NEGATIVE_BASE;
import static org.citystats.model.WhyNot.NONE;
import static org.citystats.model.WhyNot.NO_BASE;
import static org.citystats.model.WhyNot.NO_VALUE;
import static org.citystats.model.WhyNot.SIGN_CHANGE;
import static org.citystats.model.WhyNot.ZERO_BASE;

import org.citystats.model.WhyNot;

/**
 * Growth of a figure against an earlier one.
 *
 * <p>Each function gives a number whenever its arguments are numbers; whether that number means
 * anything is told by {@link #obstacle}, which is asked first.
 */
public final class Rates {

  /** Up to where the logarithm is taken of the rate rather than of the quotient. */
  private static final double SMALL = 0.5;

  private Rates() {}

  /**
   * The growth rate {@code value / base - 1}, computed as {@code (value - base) / base}, which
   * keeps all digits when value and base are close.
   *
   * <ul>
   *   <li>Unit: ratio (0.062 is 6.2 %).
   *   <li>No figure where {@link #obstacle} names one: no value, no base, a base of zero or less, a
   *       value below zero.
   *   <li>Limits: for decimals of up to 15 digits within three units in the last place of the exact
   *       quotient.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1787/9789264030336-en">OECD, Data and Metadata Reporting and
   *     Presentation Handbook (2007), chapter on growth rates</a>
   */
  public static double rate(double value, double base) {
    return SignificantDigits.difference(value, base) / base;
  }

  /**
   * The absolute change {@code value - base} of the two as printed decimals.
   *
   * <ul>
   *   <li>Unit: that of the figures.
   *   <li>No figure without both values; any sign of either will do.
   *   <li>Limits: exact for decimals of up to 15 digits, rounded once to a double.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1787/9789264030336-en">OECD, Data and Metadata Reporting and
   *     Presentation Handbook (2007), chapter on growth rates</a>
   */
  public static double change(double value, double base) {
    return SignificantDigits.difference(value, base);
  }

  /**
   * The change of a share or rate in percentage points, {@code value - base} of two ratios.
   *
   * <ul>
   *   <li>Unit: pp, counted like the ratios (0.023 is 2.3 points).
   *   <li>No figure without both values.
   *   <li>Limits: as for {@link #change}.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1787/9789264030336-en">OECD, Data and Metadata Reporting and
   *     Presentation Handbook (2007), chapter on growth rates</a>
   */
  public static double points(double value, double base) {
    return SignificantDigits.difference(value, base);
  }

  /**
   * The compound annual growth rate {@code (current / base)^(1 / years) - 1}, computed as {@code
   * expm1(log(current / base) / years)}, which keeps all digits of small rates.
   *
   * <ul>
   *   <li>Unit: ratio per year.
   *   <li>No figure where {@link #obstacle} names one.
   *   <li>A current value of zero gives -1; {@code years} is at least one, and one year gives
   *       {@link #rate}.
   *   <li>Limits: 14 digits of the rate; the same on every machine.
   * </ul>
   *
   * @see <a href="https://ec.europa.eu/eurostat/product?code=KS-GQ-12-001&amp;mode=view">Eurostat,
   *     Getting messages across using indicators (2014), average annual growth rate</a>
   */
  public static double compoundAnnual(double current, double base, int years) {
    double rate = rate(current, base);
    if (years == 1) {
      return rate;
    }
    return StrictMath.expm1(logarithmic(current, base) / years);
  }

  /**
   * The logarithmic growth {@code ln(value / base)}, by which some publishers give rates.
   *
   * <ul>
   *   <li>Unit: difference of natural logarithms (0.0541 is a rate of 5.56 %).
   *   <li>No figure where {@link #obstacle} names one, nor for a value of zero.
   *   <li>Limits: 14 digits; the same on every machine.
   * </ul>
   *
   * @see <a href="https://databank.worldbank.org/metadataglossary">World Bank, World Development
   *     Indicators, metadata of SP.POP.GROW: exponential rate of growth</a>
   */
  public static double logarithmic(double value, double base) {
    double rate = rate(value, base);
    return Math.abs(rate) < SMALL ? StrictMath.log1p(rate) : StrictMath.log(value / base);
  }

  /**
   * The first thing in the way of a rate from this base, or {@link WhyNot#NONE}.
   *
   * <ul>
   *   <li>{@code NO_VALUE}, {@code NO_BASE}: one of them is {@code NaN}.
   *   <li>{@code ZERO_BASE}: nothing can be divided by it.
   *   <li>{@code NEGATIVE_BASE}: the sign of a rate would say the opposite of what happened.
   *   <li>{@code SIGN_CHANGE}: a value below zero from a base above it; a fall of more than all.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1787/9789264030336-en">OECD, Data and Metadata Reporting and
   *     Presentation Handbook (2007), chapter on growth rates</a>
   */
  public static WhyNot obstacle(double current, double base) {
    if (Double.isNaN(current)) {
      return NO_VALUE;
    }
    if (Double.isNaN(base)) {
      return NO_BASE;
    }
    if (base == 0) {
      return ZERO_BASE;
    }
    if (base < 0) {
      return NEGATIVE_BASE;
    }
    return current < 0 ? SIGN_CHANGE : NONE;
  }
}
