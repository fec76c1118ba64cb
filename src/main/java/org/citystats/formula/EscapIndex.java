package org.citystats.formula;

import org.citystats.model.Direction;

/**
 * The current status index of the United Nations in Asia and the Pacific, from 0 at the base to 10
 * at the target.
 *
 * <ul>
 *   <li>{@code 10 d (now - base) / |target - base|}; where the target is to be met from either side
 *       ({@link Direction#NONE}, parity), {@code 10 - 10 |target - now| / |target - base|}.
 *   <li>No index without a target, nor if the base is the target.
 *   <li>On track if the index is at least the share of the time that has passed.
 * </ul>
 *
 * @see <a href="https://data.unescap.org/data-analysis/sdg-progress">ESCAP, SDG progress
 *     assessment</a>
 */
public final class EscapIndex {

  private EscapIndex() {}

  /** The index of a way towards an aim, {@code NaN} if there is none. */
  public static double index(Journey journey, Aim aim) {
    double whole = Math.abs(aim.target() - journey.base());
    if (Double.isNaN(whole) || whole == 0) {
      return Double.NaN;
    }
    return aim.direction() == Direction.NONE
        ? 10 - 10 * Math.abs(aim.target() - journey.now()) / whole
        : 10 * aim.sign() * (journey.now() - journey.base()) / whole;
  }

  /** What the method says of a way towards an aim. */
  public static Assessed of(Journey journey, Aim aim) {
    double index = index(journey, aim);
    if (Double.isNaN(index)) {
      return Assessed.NOTHING;
    }
    double due = 10.0 * journey.years() / (aim.year() - journey.baseYear());
    if (index >= 10) {
      return new Assessed(index, "achieved", index);
    }
    if (index < 0) {
      return new Assessed(index, "regression", index);
    }
    return new Assessed(index, index >= due ? "on_track" : "acceleration_needed", index);
  }
}
