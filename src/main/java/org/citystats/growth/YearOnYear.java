package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;

/** The rate of growth against the same period of the year before. */
record YearOnYear() implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "YOY",
        "Growth on the year before",
        "value / base - 1, base = the same period of the year before",
        "ratio (0.062 = 6.2 %)",
        Obstacles.OF_RATES,
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.rateOf(subject);
  }

  @Override
  public Course course(Subject subject) {
    return Course.back(subject.perYear());
  }

  @Override
  public double of(double value, double base) {
    return Rates.rate(value, base);
  }
}
