package org.citystats.formula;

import java.util.Arrays;
import org.citystats.model.Direction;
import org.citystats.model.Normalisation;

/**
 * Brings the values of one indicator to a scale on which more is better: {@code low + unit * (high
 * - low)}, with {@code x} in the wanted direction ({@code -x} where less is better), {@code min}
 * and {@code max} over the units, and {@code unit} by kind:
 *
 * <ul>
 *   <li>minmax {@code (x - min) / (max - min)}; zscore {@code (x - mean) / sd}, sample deviation;
 *       percentile_rank {@code worse / (n - 1)}; borda {@code worse}, how many units are worse;
 *   <li>distance_to_max {@code 1 - (max - x) / (max - min)}; distance_to_reference {@code 1 - (ref
 *       - x) / (ref - min)} and distance_to_target {@code (x - min) / (target - min)}, both cut at
 *       1 if asked;
 *   <li>share_of_max {@code x / max}, where less is better {@code best / x} of the values as they
 *       are;
 *   <li>goalposts {@code (x - from) / (to - from)} cut to 0..1, fixed the same without a cut; the
 *       posts are given in the unit of the values and change places where less is better.
 *   <li>{@code NaN} stays {@code NaN}; all are {@code NaN} if the divisor is zero, as for values
 *       that do not differ.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1787/9789264043466-en">OECD and JRC, Handbook on constructing
 *     composite indicators, section 1.5</a>
 */
public final class Normalising {

  private final Normalisation kind;
  private final Direction direction;
  private final Frame frame;

  /**
   * What a kind is told beside the values; {@code NaN} where it needs none.
   *
   * @param low score of the worst, of zero
   * @param high score of the best, of one
   * @param from lower post or bound, in the unit of the values
   * @param to upper post or bound
   * @param aim target, or value of the reference unit
   * @param capped whether what is beyond the aim counts no more than the aim
   */
  public record Frame(double low, double high, double from, double to, double aim, boolean capped) {

    /** A scale for kinds that need nothing else. */
    public static Frame scale(double low, double high) {
      return new Frame(low, high, Double.NaN, Double.NaN, Double.NaN, false);
    }
  }

  /** By a kind, with a direction, within a frame. */
  public Normalising(Normalisation kind, Direction direction, Frame frame) {
    this.kind = kind;
    this.direction = direction;
    this.frame = frame;
  }

  /** The scores of values, in their order. */
  public double[] of(double[] values) {
    double[] x = Arrays.stream(values).map(this::directed).toArray();
    double[] unit = units(x);
    for (int i = 0; i < unit.length; i++) {
      double finite = Double.isFinite(unit[i]) ? unit[i] : Double.NaN;
      unit[i] =
          kind == Normalisation.NONE ? x[i] : frame.low() + finite * (frame.high() - frame.low());
    }
    return unit;
  }

  private double directed(double value) {
    return direction == Direction.LOWER ? -value : value;
  }

  private double[] units(double[] x) {
    double[] sorted = Arrays.stream(x).filter(value -> !Double.isNaN(value)).sorted().toArray();
    double min = sorted.length == 0 ? Double.NaN : sorted[0];
    double max = sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
    double aim = directed(frame.aim());
    return switch (kind) {
      case MINMAX, DISTANCE_TO_MAX -> line(x, min, max);
      case ZSCORE -> standard(x);
      case PERCENTILE_RANK -> worse(x, sorted, sorted.length - 1.0);
      case BORDA -> worse(x, sorted, 1);
      case DISTANCE_TO_REFERENCE, DISTANCE_TO_TARGET -> capped(line(x, min, aim));
      case SHARE_OF_MAX ->
          Arrays.stream(x).map(each -> max > 0 ? each / max : max / each).toArray();
      case GOALPOSTS ->
          Arrays.stream(posts(x)).map(each -> Math.min(1, Math.max(0, each))).toArray();
      case FIXED -> posts(x);
      case NONE -> x.clone();
    };
  }

  private static double[] line(double[] x, double zero, double one) {
    return Arrays.stream(x).map(each -> (each - zero) / (one - zero)).toArray();
  }

  private double[] posts(double[] x) {
    boolean lower = direction == Direction.LOWER;
    double zero = lower ? -frame.to() : frame.from();
    return line(x, zero, lower ? -frame.from() : frame.to());
  }

  private double[] capped(double[] units) {
    return frame.capped() ? Arrays.stream(units).map(each -> Math.min(1, each)).toArray() : units;
  }

  private static double[] standard(double[] x) {
    Moments moments = Moments.of(x);
    return Arrays.stream(x).map(each -> (each - moments.mean()) / moments.sd()).toArray();
  }

  private static double[] worse(double[] x, double[] sorted, double whole) {
    SortedMerits field = new SortedMerits(sorted);
    return Arrays.stream(x)
        .map(each -> Double.isNaN(each) ? each : field.worse(each) / whole)
        .toArray();
  }
}
