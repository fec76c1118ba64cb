package org.citystats.formula;

/**
 * Random numbers by counting: the number of a seed, a draw and a place is always the same, whoever
 * asks and in whatever order, so that tasks need not agree on anything.
 *
 * <ul>
 *   <li>Uniform on (0, 1): the upper 52 bits of {@code mix(mix(seed + g (draw + 1)) + g (place +
 *       1))} with the mixing function and the constant {@code g} of SplitMix64, in the middle of
 *       their step.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood, Fast splittable
 *     pseudorandom number generators</a>
 */
public final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double STEP = 0x1.0p-52;

  private Chance() {}

  /** The stream of a draw. */
  public static long stream(long seed, long draw) {
    return mix(seed + GOLDEN * (draw + 1));
  }

  /** The uniform number at a place of a stream. */
  public static double uniform(long stream, long place) {
    return ((mix(stream + GOLDEN * (place + 1)) >>> 12) + 0.5) * STEP;
  }

  private static long mix(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
