package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.formula.EscapIndex;

/** The current status index, by the United Nations in Asia and the Pacific. */
record EscapStatus() implements TargetMethod {

  @Override
  public String code() {
    return "escap";
  }

  @Override
  public String says() {
    return "Share of the way from the base to the target, times ten; on track if it is at least the"
        + " share of the time (ESCAP, current status index)";
  }

  @Override
  public Opinion of(Case target) {
    Assessed assessed =
        target.aim().valued() ? EscapIndex.of(target.journey(), target.aim()) : Assessed.NOTHING;
    return Opinion.of(this, target, assessed, "achieved", "on_track");
  }
}
