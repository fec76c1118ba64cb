package org.citystats.formula;

import java.util.Arrays;
import org.citystats.model.Treatment;

/**
 * Finds columns whose shape is decided by a few values, and treats them.
 *
 * <ul>
 *   <li>Test: passed if {@code |skewness| < 2} or {@code kurtosis < 3.5}, see {@link Moments}; both
 *       limits are given.
 *   <li>Winsorise: the largest value (the smallest, where the skewness is negative) becomes the
 *       next one, then the two largest, up to so many, until the test is passed; if it never is,
 *       the column goes back and the logarithm is taken.
 *   <li>Logarithm {@code ln(x - min + (max - min) / 100)}, of a column skewed to the left {@code
 *       -ln(max - x + (max - min) / 100)}.
 *   <li>Box-Cox {@code (x^l - 1) / l}, {@code ln x} for {@code l = 0}, of {@code x - min + (max -
 *       min) / 100}, with the {@code l} from -2 to 2 of the greatest likelihood.
 *   <li>{@code NaN} stays; a column that passes, or does not differ, stays as it is.
 * </ul>
 *
 * @see <a href="https://bluefoxr.github.io/COINr/articles/treat.html">COINr, outlier treatment</a>
 */
public final class Outliers {

  private static final double SHIFT = 0.01;
  private static final double WIDEST_POWER = 2;

  private final double skewness;
  private final double kurtosis;
  private final int most;

  /** With these limits of the test, and so many values at most to be winsorised. */
  public Outliers(double skewness, double kurtosis, int most) {
    this.skewness = skewness;
    this.kurtosis = kurtosis;
    this.most = most;
  }

  /**
   * A treated column.
   *
   * @param values the column
   * @param done what was done: empty, {@code winsorise:n}, {@code log} or {@code box_cox:power}
   * @param before its shape before
   * @param after its shape afterwards
   */
  public record Treated(double[] values, String done, Moments before, Moments after) {}

  /** Whether a shape passes the test. */
  public boolean pass(Moments shape) {
    return !(Math.abs(shape.skewness()) >= skewness && shape.kurtosis() >= kurtosis);
  }

  /** A column after its treatment. */
  public Treated of(double[] column, Treatment treatment) {
    Moments before = Moments.of(column);
    if (treatment == Treatment.NONE || pass(before)) {
      return new Treated(column, "", before, before);
    }
    return switch (treatment) {
      case WINSORISE -> winsorised(column, before);
      case LOG -> treated(log(column), "log", before);
      default -> boxCox(column, before);
    };
  }

  private static Treated treated(double[] values, String done, Moments before) {
    return new Treated(values, done, before, Moments.of(values));
  }

  private Treated winsorised(double[] column, Moments before) {
    boolean high = before.skewness() > 0;
    for (int points = 1; points <= most; points++) {
      double[] drawn = drawn(column, points, high);
      Moments after = Moments.of(drawn);
      if (pass(after)) {
        return new Treated(drawn, "winsorise:" + points, before, after);
      }
    }
    return treated(log(column), "log", before);
  }

  /** The column with so many of its most extreme values drawn to the next one. */
  static double[] drawn(double[] column, int points, boolean high) {
    double[] sorted = Arrays.stream(column).filter(x -> !Double.isNaN(x)).sorted().toArray();
    int last = sorted.length - 1;
    int next = Math.min(points, last);
    double bound = high ? sorted[last - next] : sorted[next];
    return Arrays.stream(column)
        .map(x -> Double.isNaN(x) ? x : high ? Math.min(x, bound) : Math.max(x, bound))
        .toArray();
  }

  /** The logarithm of a column, shifted above zero; turned where it is skewed to the left. */
  public static double[] log(double[] column) {
    double min = Arrays.stream(column).filter(x -> !Double.isNaN(x)).min().orElse(0);
    double max = Arrays.stream(column).filter(x -> !Double.isNaN(x)).max().orElse(0);
    double shift = SHIFT * (max - min);
    boolean right = !(Moments.of(column).skewness() < 0);
    return Arrays.stream(column)
        .map(x -> right ? Math.log(x - min + shift) : -Math.log(max - x + shift))
        .toArray();
  }

  /** The Box-Cox transform of positive values with a power. */
  public static double[] boxCox(double[] column, double power) {
    return Arrays.stream(column)
        .map(x -> power == 0 ? Math.log(x) : (Math.pow(x, power) - 1) / power)
        .toArray();
  }

  private static Treated boxCox(double[] column, Moments before) {
    double min = Arrays.stream(column).filter(x -> !Double.isNaN(x)).min().orElse(0);
    double max = Arrays.stream(column).filter(x -> !Double.isNaN(x)).max().orElse(0);
    double[] positive = Arrays.stream(column).map(x -> x - min + SHIFT * (max - min)).toArray();
    double best = 1;
    for (int step = -200; step <= 200; step++) {
      double power = WIDEST_POWER * step / 200;
      best = likelihood(positive, power) > likelihood(positive, best) ? power : best;
    }
    return treated(boxCox(positive, best), "box_cox:" + best, before);
  }

  private static double likelihood(double[] positive, double power) {
    Moments shape = Moments.of(boxCox(positive, power));
    double logs = Arrays.stream(positive).filter(x -> !Double.isNaN(x)).map(Math::log).sum();
    double variance = shape.sd() * shape.sd() * (shape.count() - 1) / shape.count();
    return -shape.count() / 2.0 * Math.log(variance) + (power - 1) * logs;
  }
}
