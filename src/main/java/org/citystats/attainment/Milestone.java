package org.citystats.attainment;

import java.util.Set;
import org.citystats.model.Trait;
import org.citystats.panel.SeriesKey;

/** Something that is done or not: 1 when it is done. No figure unless a level tells. */
record Milestone() implements TargetMeasure {

  @Override
  public String code() {
    return "milestone";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Measured level = shelf.printed(SeriesKey.LEVEL, ask.end(), shelf.unit());
    return level.known() ? level : Measured.none(ask, Reason.NO_ACTUAL);
  }
}
