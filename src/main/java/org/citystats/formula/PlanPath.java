package org.citystats.formula;

/**
 * The path of a plan from a base to a target, and where a figure stands on it.
 *
 * <ul>
 *   <li>Linear {@code y(b) + (Z - y(b)) (c - b) / (T - b)}, geometric {@code y(b) (Z / y(b))^((c -
 *       b) / (T - b))}.
 *   <li>Pace ratio: share of the gap closed over share of the time passed; on the path from 0.95.
 *   <li>Unit: that of the figures; rates are ratios a year.
 *   <li>No rate where the sign changes, nor after the target year.
 * </ul>
 */
public final class PlanPath {

  private PlanPath() {}

  /** The value that the straight line asks for now. */
  public static double linear(Journey journey, Aim aim) {
    return journey.base() + (aim.target() - journey.base()) * elapsed(journey, aim);
  }

  /** The value that steady growth asks for now. */
  public static double geometric(Journey journey, Aim aim) {
    return journey.base() * StrictMath.pow(aim.target() / journey.base(), elapsed(journey, aim));
  }

  private static double elapsed(Journey journey, Aim aim) {
    return (double) journey.years() / (aim.year() - journey.baseYear());
  }

  /** The share of the gap that is closed. */
  public static double closed(Journey journey, Aim aim) {
    return (journey.now() - journey.base()) / (aim.target() - journey.base());
  }

  /** The share closed over the share of the time. */
  public static double paceRatio(Journey journey, Aim aim) {
    return closed(journey, aim) / elapsed(journey, aim);
  }

  /** The yearly rate needed for the rest; {@code NaN} at and after the target year. */
  public static double rateForRest(Journey journey, Aim aim) {
    return new Journey(journey.year(), journey.now(), aim.year(), aim.target()).rate();
  }

  /** Where steady growth leads by the target year. */
  public static double projectedGeometric(Journey journey, Aim aim) {
    double left = aim.year() - journey.year();
    return journey.now() * StrictMath.pow(1 + journey.rate(), left);
  }

  /** Where the straight line leads by the target year. */
  public static double projectedLinear(Journey journey, Aim aim) {
    double step = (journey.now() - journey.base()) / journey.years();
    return journey.now() + step * (aim.year() - journey.year());
  }

  /** What the path says: achieved, on the path, behind it, or moving away. */
  public static Assessed of(Journey journey, Aim aim) {
    double pace = paceRatio(journey, aim);
    if (aim.met(journey.now())) {
      return new Assessed(pace, "achieved", Double.NaN);
    }
    if (Double.isNaN(pace) || Double.isInfinite(pace)) {
      return Assessed.NOTHING;
    }
    String behind = pace < 0 ? "moving_away" : "behind";
    return new Assessed(pace, pace >= 0.95 ? "on_path" : behind, Double.NaN);
  }
}
