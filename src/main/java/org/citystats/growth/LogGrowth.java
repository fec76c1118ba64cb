package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.WhyNot;

/**
 * The logarithmic growth against the same period of the year before, as some publishers give it.
 */
record LogGrowth() implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "LOG_YOY",
        "Logarithmic growth on the year before",
        "ln(value / base), base = the same period of the year before",
        "log (0.0541 is a rate of 5.56 %)",
        Obstacles.both(Obstacles.OF_RATES, Obstacles.told(WhyNot.NOT_POSITIVE)),
        "World Bank, World Development Indicators, metadata of SP.POP.GROW: exponential rate of growth");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.relative(subject, Units.LOG);
  }

  @Override
  public Course course(Subject subject) {
    return Course.back(subject.perYear());
  }

  @Override
  public WhyNot obstacle(Comparison pair) {
    WhyNot obstacle = pair.obstacleToRate();
    return obstacle == WhyNot.NONE && pair.value() <= 0 ? WhyNot.NOT_POSITIVE : obstacle;
  }

  @Override
  public double of(double value, double base) {
    return Rates.logarithmic(value, base);
  }
}
