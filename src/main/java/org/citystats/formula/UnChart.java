package org.citystats.formula;

/**
 * Progress by the chart of the United Nations of 2023: where the trend leads by the target year.
 *
 * <ul>
 *   <li>With a target: {@code E = now (1 + g)^(T - c)}, share of the change {@code S = (E - base) /
 *       (target - base)}; from 0.95 on track (3), from 0.10 partial (2), else stagnant (1).
 *   <li>A current value that meets the target is achieved whatever the trend; so is one within a
 *       point of a target of 0 or 100 per cent. A target year that has passed is judged as it is.
 *   <li>Without: {@code d g} from 2 % a year on track, from 0.5 % partial, else stagnant.
 *   <li>No result from one year only, from a base of zero, or if the sign changes.
 * </ul>
 *
 * @see <a href="https://unstats.un.org/sdgs/report/2023/progress-chart/">United Nations, Progress
 *     Chart 2023, technical note</a>
 */
public final class UnChart {

  private static final double POINT = 0.01;

  private UnChart() {}

  /** What the method says of a way towards an aim. */
  public static Assessed of(Journey journey, Aim aim) {
    if (aim.valued() && achieved(journey.now(), aim)) {
      return new Assessed(share(journey, aim), "achieved", 3);
    }
    double observed = Math.signum(journey.base()) * journey.rate();
    if (Double.isNaN(observed)) {
      return Assessed.NOTHING;
    }
    return aim.valued()
        ? word(share(journey, aim), 0.95, 0.1)
        : word(Eurostat.decimals(aim.sign() * observed), 0.02, 0.005);
  }

  /** The value at the target year if the trend goes on, {@code now (1 + g)^(T - c)}. */
  public static double expected(Journey journey, int targetYear) {
    int left = Math.max(0, targetYear - journey.year());
    return left == 0 ? journey.now() : journey.now() * StrictMath.pow(1 + journey.rate(), left);
  }

  private static double share(Journey journey, Aim aim) {
    return (expected(journey, aim.year()) - journey.base()) / (aim.target() - journey.base());
  }

  /** The ends of the scale are those of shares, 0 and the limit. */
  private static boolean achieved(double now, Aim aim) {
    boolean end = !Double.isNaN(aim.limit()) && (aim.target() == 0 || aim.target() == aim.limit());
    return aim.met(now) || end && Math.abs(now - aim.target()) <= POINT * aim.limit();
  }

  private static Assessed word(double value, double onTrack, double partial) {
    if (Double.isNaN(value)) {
      return Assessed.NOTHING;
    }
    if (value >= onTrack) {
      return new Assessed(value, "on_track", 3);
    }
    return value >= partial
        ? new Assessed(value, "partial", 2)
        : new Assessed(value, "stagnant", 1);
  }
}
