package org.citystats.harmonise;

import java.math.BigDecimal;
import java.math.MathContext;
import org.citystats.model.Unit;

/**
 * Converts printed decimals to base units: {@code digits * 10^-decimals * factor}, exactly, then
 * rounded once to the nearest double.
 */
final class Conversion {

  private static final double[] TENS = new double[23];

  static {
    for (int power = 0; power < TENS.length; power++) {
      TENS[power] = Double.parseDouble("1e" + power);
    }
  }

  private final BigDecimal numerator;
  private final BigDecimal denominator;
  private final boolean plain;
  private final long digits;
  private final int decimals;
  private int stepScale = Integer.MIN_VALUE;
  private double step;

  Conversion(Unit unit) {
    numerator = unit.numerator();
    denominator = unit.denominator();
    BigDecimal factor = numerator.stripTrailingZeros();
    plain = denominator.compareTo(BigDecimal.ONE) == 0 && factor.precision() <= 18;
    digits = plain ? factor.unscaledValue().longValueExact() : 0;
    decimals = factor.scale();
  }

  /** One unit of the last of so many decimals, in base units. */
  double step(int scale) {
    if (scale != stepScale) {
      step = of(1, scale);
      stepScale = scale;
    }
    return step;
  }

  /** The value in base units of digits with so many decimals. */
  double of(long unscaled, int scale) {
    if (plain && Math.multiplyHigh(unscaled, digits) == (unscaled * digits) >> 63) {
      long product = unscaled * digits;
      int power = scale + decimals;
      if (Math.abs(product) <= 1L << 53 && Math.abs(power) < TENS.length) {
        return power >= 0 ? product / TENS[power] : product * TENS[-power];
      }
    }
    return BigDecimal.valueOf(unscaled, scale)
        .multiply(numerator)
        .divide(denominator, MathContext.DECIMAL128)
        .doubleValue();
  }
}
