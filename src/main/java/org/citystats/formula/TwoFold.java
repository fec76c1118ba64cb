package org.citystats.formula;

import java.math.BigDecimal;

/**
 * A number as the unevaluated sum of two doubles, about 31 significant digits.
 *
 * @param high the nearest double
 * @param low what is left
 * @see <a href="https://doi.org/10.1007/BF01397083">Dekker, A floating-point technique for
 *     extending the available precision (1971)</a>
 */
record TwoFold(double high, double low) {

  static final TwoFold ZERO = new TwoFold(0, 0);

  /** A double as it stands. */
  static TwoFold of(double number) {
    return new TwoFold(number, 0);
  }

  /** The decimal that a double is printed as, so that 0.1 is a tenth. */
  static TwoFold decimal(double number) {
    if (number == Math.rint(number) || Double.isNaN(number)) {
      return of(number);
    }
    BigDecimal printed = BigDecimal.valueOf(number);
    return new TwoFold(number, printed.subtract(new BigDecimal(number)).doubleValue());
  }

  /** The exact sum of two doubles. */
  static TwoFold sum(double one, double other) {
    double sum = one + other;
    double part = sum - one;
    return new TwoFold(sum, (one - (sum - part)) + (other - part));
  }

  /** The exact product of two doubles. */
  static TwoFold product(double one, double other) {
    double product = one * other;
    return new TwoFold(product, Math.fma(one, other, -product));
  }

  TwoFold plus(TwoFold other) {
    TwoFold sum = sum(high, other.high);
    return tidy(sum.high, sum.low + low + other.low);
  }

  TwoFold minus(TwoFold other) {
    return plus(new TwoFold(-other.high, -other.low));
  }

  TwoFold times(TwoFold other) {
    TwoFold product = product(high, other.high);
    return tidy(product.high, product.low + high * other.low + low * other.high);
  }

  TwoFold over(TwoFold other) {
    double first = high / other.high;
    TwoFold rest = minus(other.times(of(first)));
    double second = rest.high / other.high;
    double third = rest.minus(other.times(of(second))).high / other.high;
    return sum(first, second).plus(of(third));
  }

  private static TwoFold tidy(double high, double low) {
    double sum = high + low;
    return new TwoFold(sum, low - (sum - high));
  }

  /** The nearest double. */
  double value() {
    return high + low;
  }
}
