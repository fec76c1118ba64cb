package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.formula.UnChart;

/** Where the trend leads by the target year, by the United Nations. */
record UnProjection() implements TargetMethod {

  @Override
  public String code() {
    return "un_2023";
  }

  @Override
  public String says() {
    return "Share of the required change that the trend since the base year leads to by the target"
        + " year; from 0.95 on track, from 0.10 partial, else stagnant (United Nations, Progress"
        + " Chart 2023)";
  }

  @Override
  public Opinion of(Case target) {
    Assessed assessed =
        target.directed() ? UnChart.of(target.journey(), target.aim()) : Assessed.NOTHING;
    Opinion opinion = Opinion.of(this, target, assessed, "achieved", "on_track");
    return target.aim().valued()
        ? opinion.with("expected", UnChart.expected(target.journey(), target.aim().year()))
        : opinion;
  }
}
