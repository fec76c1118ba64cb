package org.citystats.formula;

import org.citystats.model.Direction;

/**
 * Where a figure should go.
 *
 * @param direction which way is good: {@link Direction#HIGHER} or {@link Direction#LOWER}
 * @param target target value, {@code NaN} if there is none
 * @param year target year
 * @param limit natural end of the scale, such as 100 per cent, {@code NaN} if there is none
 */
public record Aim(Direction direction, double target, int year, double limit) {

  /** An aim without a value: only the direction counts. */
  public static Aim towards(Direction direction) {
    return new Aim(direction, Double.NaN, 0, Double.NaN);
  }

  /** An aim at a value in a year. */
  public static Aim at(Direction direction, double target, int year) {
    return new Aim(direction, target, year, Double.NaN);
  }

  /** 1 if more is better, -1 if less is. */
  public int sign() {
    return direction == Direction.LOWER ? -1 : 1;
  }

  /** Whether a value is asked for. */
  public boolean valued() {
    return !Double.isNaN(target);
  }

  /** Whether a value meets the target. */
  public boolean met(double value) {
    return sign() * (value - target) >= 0;
  }
}
