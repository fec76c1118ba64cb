package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.formula.PlanPath;

/** The straight path of a plan: share of the gap closed over share of the time. */
record StraightPath() implements TargetMethod {

  @Override
  public String code() {
    return "plan_path";
  }

  @Override
  public String says() {
    return "Share of the gap closed over share of the time passed; on the path from 0.95 (straight"
        + " line from base to target)";
  }

  @Override
  public Opinion of(Case target) {
    boolean told = target.aim().valued() && target.directed();
    Assessed assessed = told ? PlanPath.of(target.journey(), target.aim()) : Assessed.NOTHING;
    Opinion opinion = Opinion.of(this, target, assessed, "achieved", "on_path");
    return told
        ? opinion
            .with("linear_path", PlanPath.linear(target.journey(), target.aim()))
            .with("rate_for_rest", PlanPath.rateForRest(target.journey(), target.aim()))
        : opinion;
  }
}
