package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.formula.Eurostat;

/** Observed over required growth, by the thresholds of Eurostat. */
record EurostatBands() implements TargetMethod {

  @Override
  public String code() {
    return "eurostat";
  }

  @Override
  public String says() {
    return "Observed over required yearly growth since the base year; from 95 % significant, from"
        + " 60 % moderate, from 0 insufficient progress, else movement away (Eurostat, SDG"
        + " monitoring)";
  }

  @Override
  public Opinion of(Case target) {
    Assessed assessed =
        target.directed() ? Eurostat.of(target.journey(), target.aim()) : Assessed.NOTHING;
    return Opinion.of(this, target, assessed, "significant_progress")
        .with("observed_growth", target.journey().rate());
  }
}
