package org.citystats.attainment;

import java.io.Serializable;
import org.citystats.panel.Panel;

/** What a target promises of its indicator: a level, a growth rate, a change, ... */
public interface TargetMeasure extends Serializable {

  /** The word by which targets name it. */
  String code();

  /** The promised quantity, or the reason why it cannot be measured. */
  Measured of(Ask ask, Panel panel);

  /** How the quantity lies on the way from the base to the goal; none by default. */
  default Ground ground() {
    return Ground.NONE;
  }
}
