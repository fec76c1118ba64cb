package org.citystats.attainment;

import org.citystats.formula.Assessed;
import org.citystats.formula.GermanStrategy;

/** The weather symbols of Germany's sustainable development strategy. */
record GermanSymbols() implements TargetMethod {

  @Override
  public String code() {
    return "germany";
  }

  @Override
  public String says() {
    return "Mean change of the last five years carried on to the target year; misses below 5 % of"
        + " the way left are sun, to 20 % sun and cloud, above cloud, the wrong direction"
        + " thunderstorm (Federal Statistical Office of Germany)";
  }

  @Override
  public Opinion of(Case target) {
    return Opinion.of(this, target, assessed(target), "sun")
        .with("mean_change", GermanStrategy.meanChange(target.levels()));
  }

  private static Assessed assessed(Case target) {
    double[] levels = target.levels();
    if (!target.directed()) {
      return Assessed.NOTHING;
    }
    if (!target.aim().valued()) {
      return GermanStrategy.towards(levels, target.aim().direction());
    }
    return target.held()
        ? GermanStrategy.hold(levels, target.aim())
        : GermanStrategy.byYear(levels, target.journey().year(), target.aim());
  }
}
