package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Trend;
import org.citystats.model.WhyNot;

/**
 * The steady yearly rate of the least squares line through the logarithms of the last years, with
 * its interval of 95 %.
 *
 * @param years how many years, the last one included
 */
record LogTrend(int years) implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "LOG_TREND_" + years,
        "Log-linear trend over " + years + " years",
        "exp(b) - 1, b of the least squares line ln(value) = a + b * (year - mean year)",
        "ratio per year (0.062 = 6.2 %)",
        Obstacles.both(Obstacles.OF_CHANGES, Obstacles.told(WhyNot.NOT_POSITIVE)),
        "NIST/SEMATECH, e-Handbook of Statistical Methods, 4.4.3.1");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.rateOf(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Window window = new Window(subject, years);
    while (window.next()) {
      WhyNot obstacle = window.obstacle();
      if (obstacle == WhyNot.NONE && window.reachesZero()) {
        obstacle = WhyNot.NOT_POSITIVE;
      }
      if (obstacle == WhyNot.NONE) {
        add(window, window.open(figures));
      } else {
        window.open(figures).none(obstacle);
      }
    }
  }

  private static void add(Window window, Figures figures) {
    double[] logs = new double[window.values().length];
    for (int year = 0; year < logs.length; year++) {
      logs[year] = StrictMath.log(window.values()[year]);
    }
    Trend trend = Trend.linear(logs);
    window
        .value(StrictMath.expm1(trend.slope()), figures)
        .confident(StrictMath.expm1(trend.low()), StrictMath.expm1(trend.high()));
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 2 ? Optional.empty() : Optional.of(new LogTrend(number));
  }
}
