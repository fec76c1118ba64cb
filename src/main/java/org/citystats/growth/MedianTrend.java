package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Trend;

/**
 * The median of the yearly slopes between all pairs of the last years (Theil and Sen), which one
 * odd year does not move, with its interval of 95 %.
 *
 * @param years how many years, the last one included
 */
record MedianTrend(int years) implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "THEIL_SEN_" + years,
        "Median trend (Theil-Sen) over " + years + " years",
        "median of (value i - value j) / (year i - year j) over all pairs of years",
        "the unit of the indicator a year; pp for shares and rates",
        Obstacles.OF_CHANGES,
        "Sen, Estimates of the regression coefficient based on Kendall's tau (1968)");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.changeOf(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Window.trends(subject, years, Trend::median, figures);
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 2 ? Optional.empty() : Optional.of(new MedianTrend(number));
  }
}
