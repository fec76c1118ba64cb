package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Trend;

/**
 * The slope of the least squares line through the last years, with its interval of 95 %.
 *
 * @param years how many years, the last one included
 */
record LinearTrend(int years) implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "TREND_" + years,
        "Linear trend over " + years + " years",
        "b of the least squares line value = a + b * (year - mean year)",
        "the unit of the indicator a year; pp for shares and rates",
        Obstacles.OF_CHANGES,
        "NIST/SEMATECH, e-Handbook of Statistical Methods, 4.4.3.1");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.changeOf(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Window.trends(subject, years, Trend::linear, figures);
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 2 ? Optional.empty() : Optional.of(new LinearTrend(number));
  }
}
