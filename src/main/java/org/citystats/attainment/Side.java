package org.citystats.attainment;

import org.citystats.model.Direction;
import org.citystats.model.Target;

/** On which side of the goal it is good to be. */
enum Side {
  /** Above. */
  ABOVE,
  /** Below. */
  BELOW,
  /** As near as possible. */
  AT;

  /** The side of a target: its operator tells, or else its direction. */
  static Side of(Target target) {
    return switch (target.goal().operator()) {
      case AT_LEAST, MORE_THAN, UP -> ABOVE;
      case AT_MOST, LESS_THAN, DOWN -> BELOW;
      default ->
          TargetMeasures.of(target.subject().measure())
              .flatMap(TargetMeasure::side)
              .orElseGet(() -> of(target.direction()));
    };
  }

  private static Side of(Direction direction) {
    return switch (direction) {
      case HIGHER -> ABOVE;
      case LOWER -> BELOW;
      case NONE -> AT;
    };
  }
}
