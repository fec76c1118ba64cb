package org.citystats.formula;

/**
 * Quantiles of Student's t distribution for whole degrees of freedom.
 *
 * @see <a href="https://personal.math.ubc.ca/~cbm/aands/page_948.htm">Abramowitz and Stegun,
 *     Handbook of Mathematical Functions, 26.7.3 and 26.7.4</a>
 */
final class StudentT {

  private static final int HALVINGS = 200;

  private StudentT() {}

  /** The deviation that is not exceeded in either direction with a probability, such as 0.95. */
  static double twoSided(double probability, int degrees) {
    double low = 0;
    double high = StrictMath.PI / 2;
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (within(middle, degrees) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return StrictMath.sqrt(degrees) * StrictMath.tan(high);
  }

  /** Probability of deviations up to {@code sqrt(degrees) * tan(angle)}. */
  private static double within(double angle, int degrees) {
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    boolean odd = degrees % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = degrees == 1 ? 0 : term;
    for (int i = odd ? 3 : 2; i < degrees - 1; i += 2) {
      term *= cosine * cosine * (i - 1) / i;
      sum += term;
    }
    return odd ? 2 / StrictMath.PI * (angle + sine * sum) : sine * sum;
  }
}
