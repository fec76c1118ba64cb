package org.citystats.conf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * An exact fraction of decimals.
 *
 * @param numerator above the line
 * @param denominator below the line, not zero
 */
record Exact(BigDecimal numerator, BigDecimal denominator) {

  static final Exact ONE = of(BigDecimal.ONE);

  /** What {@link #parse} reads. */
  static final String EXPECTED = "a number such as 6.5 or a fraction such as 10000/15";

  static Exact of(BigDecimal number) {
    return new Exact(number, BigDecimal.ONE);
  }

  /** One part of so many. */
  static Exact part(int of) {
    return new Exact(BigDecimal.ONE, BigDecimal.valueOf(of));
  }

  /** The number of a text such as {@code -6.5} or {@code 10000/15}. */
  static Optional<Exact> parse(String text) {
    int line = text.indexOf('/');
    Optional<BigDecimal> above = Parsers.decimal(line < 0 ? text : text.substring(0, line));
    Optional<BigDecimal> below =
        line < 0 ? Optional.of(BigDecimal.ONE) : Parsers.decimal(text.substring(line + 1));
    return above.flatMap(
        number -> below.filter(part -> part.signum() > 0).map(part -> new Exact(number, part)));
  }

  Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  int compareWith(Exact other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The nearest double. */
  double value() {
    return numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
  }
}
