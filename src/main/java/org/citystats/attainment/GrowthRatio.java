package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.formula.Journey;
import org.citystats.formula.OpenSdg;

/** Observed over required growth, by Statistics Canada and Open SDG. */
record GrowthRatio() implements TargetMethod {

  @Override
  public String code() {
    return "open_sdg";
  }

  @Override
  public String says() {
    return "Observed over required yearly growth since the base year; from 0.95 substantial, from"
        + " 0.60 moderate, from 0 limited progress, else deterioration (Statistics Canada, Open SDG"
        + " 2.4)";
  }

  @Override
  public Opinion of(Case target) {
    Journey journey = target.journey();
    Assessed assessed = target.directed() ? OpenSdg.of(journey, target.aim()) : Assessed.NOTHING;
    Opinion opinion = Opinion.of(this, target, assessed, "target_achieved", "substantial_progress");
    return opinion.with("observed_growth", journey.rate());
  }
}
