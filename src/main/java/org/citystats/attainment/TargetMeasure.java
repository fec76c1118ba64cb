package org.citystats.attainment;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Trait;

/** What a target promises of its indicator: a level, a growth rate, a change, ... */
public interface TargetMeasure extends Serializable {

  /** The word by which targets name it. */
  String code();

  /** The promised quantity where the figures are, or the reason why it cannot be measured. */
  Measured of(Shelf shelf);

  /**
   * On which side of the goal it is good to be, whatever the direction of the indicator; empty if
   * the direction tells, which is usual.
   */
  default Optional<Side> side() {
    return Optional.empty();
  }

  /** What makes sense of it, so that targets that make none are refused when they are read. */
  Set<Trait> traits();

  /** How the quantity lies on the way from the base to the goal; none by default. */
  default Ground ground() {
    return Ground.NONE;
  }
}
