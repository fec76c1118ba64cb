package org.citystats.formula;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The straight lines from point to point of a column of figures and the scores they got, by which
 * figures between them can be scored.
 *
 * <ul>
 *   <li>Beyond the first and the last point the nearest line goes on.
 *   <li>Points of one figure count once; {@code NaN} is left out.
 *   <li>{@code NaN} without two points.
 * </ul>
 *
 * @see <a href="https://dlmf.nist.gov/3.3">NIST Digital Library of Mathematical Functions, section
 *     3.3: interpolation</a>
 */
public final class PiecewiseLine {

  private final double[] xs;
  private final double[] ys;

  /** Through these points. */
  public PiecewiseLine(double[] figures, double[] scores) {
    int[] order =
        IntStream.range(0, figures.length)
            .filter(at -> !Double.isNaN(figures[at]) && Double.isFinite(scores[at]))
            .boxed()
            .sorted((one, other) -> Double.compare(figures[one], figures[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] distinct =
        IntStream.range(0, order.length)
            .filter(at -> at == 0 || figures[order[at]] > figures[order[at - 1]])
            .map(at -> order[at])
            .toArray();
    xs = IntStream.of(distinct).mapToDouble(at -> figures[at]).toArray();
    ys = IntStream.of(distinct).mapToDouble(at -> scores[at]).toArray();
  }

  /** The score of a figure. */
  public double at(double figure) {
    if (xs.length < 2 || Double.isNaN(figure)) {
      return Double.NaN;
    }
    int found = Arrays.binarySearch(xs, figure);
    int left = found >= 0 ? found : -found - 2;
    left = Math.min(Math.max(left, 0), xs.length - 2);
    double share = (figure - xs[left]) / (xs[left + 1] - xs[left]);
    return ys[left] + share * (ys[left + 1] - ys[left]);
  }
}
