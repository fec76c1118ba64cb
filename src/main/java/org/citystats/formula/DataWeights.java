package org.citystats.formula;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.citystats.model.Weighting;

/**
 * Weights of columns taken from the data, adding up to one. Columns are given as {@code
 * columns[column][unit]}; units that lack a column are left out.
 *
 * <ul>
 *   <li>equal; sd: proportional to the sample standard deviation; variance: to its square over the
 *       columns brought to 0..1 by their range; gini: to {@code sum |x_i - x_j| / (2 n^2 mean)}.
 *   <li>entropy: to {@code 1 - e} with {@code p = x / sum x}, {@code e = -sum p ln p / ln n}; no
 *       weights unless no value is negative and each column has a positive sum: growth and balances
 *       cannot enter without a shift, and a shift changes the weights.
 *   <li>critic: to {@code sd sum (1 - r)} over the columns brought to 0..1 by their range.
 *   <li>pca: the squared loadings of the first principal component of the correlations.
 *   <li>merec: to {@code sum |S_j - S|} over the units, with {@code S = ln(1 + sum |ln(min / x)| /
 *       k)} and {@code S_j} the same without column {@code j}; no weights unless all are positive.
 *   <li>lopcow: to {@code |ln(sqrt(mean r^2) / s)|} with {@code r} the columns brought to 0..1 by
 *       their range and {@code s} their sample deviation.
 *   <li>No weights (empty) if they do not exist: fewer than two units, or columns that do not
 *       differ.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1016/0305-0548(94)00059-H">Diakoulaki and others, Determining
 *     objective weights: the CRITIC method</a>
 */
public final class DataWeights {

  private DataWeights() {}

  /** The weights; {@link Weighting#GIVEN} is for whoever has them. */
  public static Optional<double[]> of(Weighting kind, double[][] columns) {
    double[][] whole = whole(columns);
    double[] raw =
        switch (kind) {
          case GIVEN, EQUAL -> Arrays.stream(columns).mapToDouble(any -> 1).toArray();
          case SD -> each(whole, column -> Moments.of(column).sd());
          case VARIANCE -> each(scaled(whole), column -> Math.pow(Moments.of(column).sd(), 2));
          case GINI -> each(whole, DataWeights::gini);
          case ENTROPY -> each(whole, column -> 1 - entropy(column));
          case CRITIC -> critic(whole);
          case PCA -> PrincipalComponent.squaredLoadings(whole);
          case MEREC -> RemovalEffects.of(whole);
          case LOPCOW -> each(scaled(whole), DataWeights::lopcow);
        };
    double sum = Arrays.stream(raw).sum();
    boolean known = sum > 0 && Double.isFinite(sum);
    return known
        ? Optional.of(Arrays.stream(raw).map(weight -> weight / sum).toArray())
        : Optional.empty();
  }

  private static double[] each(double[][] columns, ToDoubleFunction<double[]> weight) {
    return Arrays.stream(columns).mapToDouble(weight).toArray();
  }

  /** The columns over the units that have all of them. */
  private static double[][] whole(double[][] columns) {
    int[] units =
        IntStream.range(0, columns[0].length)
            .filter(unit -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[unit])))
            .toArray();
    return Arrays.stream(columns)
        .map(column -> Arrays.stream(units).mapToDouble(unit -> column[unit]).toArray())
        .toArray(double[][]::new);
  }

  private static double entropy(double[] column) {
    double sum = Arrays.stream(column).sum();
    double entropy = 0;
    for (double x : column) {
      double p = x / sum;
      entropy -= x < 0 || sum <= 0 ? Double.NaN : p == 0 ? 0 : p * Math.log(p);
    }
    return entropy / Math.log(column.length);
  }

  private static double gini(double[] column) {
    double sum = 0;
    for (double x : column) {
      for (double y : column) {
        sum += Math.abs(x - y);
      }
    }
    double n = column.length;
    return sum / (2 * n * Arrays.stream(column).sum());
  }

  private static double lopcow(double[] scaled) {
    double n = scaled.length;
    double squares = Arrays.stream(scaled).map(x -> x * x).sum();
    return Math.abs(Math.log(Math.sqrt(squares / n) / Moments.of(scaled).sd()));
  }

  /** The columns brought to 0..1 by their range. */
  private static double[][] scaled(double[][] columns) {
    return Arrays.stream(columns)
        .map(
            column -> {
              double min = Arrays.stream(column).min().orElse(0);
              double max = Arrays.stream(column).max().orElse(0);
              return Arrays.stream(column).map(x -> (x - min) / (max - min)).toArray();
            })
        .toArray(double[][]::new);
  }

  private static double[] critic(double[][] columns) {
    double[][] scaled = scaled(columns);
    return each(
        scaled,
        column -> {
          double apart = 0;
          for (double[] other : scaled) {
            apart += column == other ? 0 : 1 - Correlation.of(column, other);
          }
          return Moments.of(column).sd() * apart;
        });
  }
}
