package org.citystats.formula;

/**
 * Mean, spread and shape of the present values of a sample; {@code NaN} is left out.
 *
 * <ul>
 *   <li>{@code mean = sum x / n}; {@code sd} the sample one, {@code sqrt(sum (x - mean)^2 / (n -
 *       1))}.
 *   <li>{@code skewness} adjusted, {@code g1 sqrt(n (n - 1)) / (n - 2)} with {@code g1 = m3 /
 *       m2^1.5}; {@code kurtosis} the adjusted excess, {@code ((n + 1) (m4 / m2^2 - 3) + 6) (n - 1)
 *       / ((n - 2) (n - 3))}, so that a normal sample has about 0.
 *   <li>{@code NaN} where there are too few values (1, 2, 3, 4 in this order), and for the shape of
 *       values that do not differ.
 * </ul>
 *
 * <p>Values are taken as the decimals they are printed as, deviations from the mean before they are
 * squared, in numbers of about 31 digits, so that large values with a small spread keep 14 digits
 * of it.
 *
 * @param count how many values are present
 * @see <a href="https://doi.org/10.1111/1467-9884.00122">Joanes and Gill, Comparing measures of
 *     sample skewness and kurtosis: G1 and G2</a>
 */
public record Moments(int count, double mean, double sd, double skewness, double kurtosis) {

  /** Of the present values. */
  public static Moments of(double[] values) {
    int n = 0;
    TwoFold sum = TwoFold.ZERO;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        n++;
        sum = sum.plus(TwoFold.decimal(value));
      }
    }
    TwoFold mean = sum.over(TwoFold.of(n));
    TwoFold squares = TwoFold.ZERO;
    double[] powers = new double[3];
    for (double value : values) {
      if (!Double.isNaN(value)) {
        TwoFold exact = TwoFold.decimal(value).minus(mean);
        squares = squares.plus(exact.times(exact));
        double off = exact.value();
        powers[1] += off * off * off;
        powers[2] += off * off * off * off;
      }
    }
    powers[0] = squares.value();
    return of(n, n == 0 ? Double.NaN : mean.value(), powers);
  }

  private static Moments of(int n, double mean, double[] powers) {
    double variance = powers[0] / n;
    double sd = n < 2 ? Double.NaN : Math.sqrt(powers[0] / (n - 1));
    double g1 = powers[1] / n / Math.pow(variance, 1.5);
    double g2 = powers[2] / n / (variance * variance) - 3;
    double skewness = n < 3 ? Double.NaN : g1 * Math.sqrt((double) n * (n - 1)) / (n - 2);
    double kurtosis = n < 4 ? Double.NaN : ((n + 1) * g2 + 6) * (n - 1) / ((n - 2.0) * (n - 3.0));
    return new Moments(n, mean, sd, skewness, kurtosis);
  }
}
