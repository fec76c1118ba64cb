package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;

/**
 * The rate of growth against the quarter or month before, as the figures stand: not adjusted for
 * seasons.
 */
record OnPrevious() implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "PREVIOUS",
        "Growth on the quarter or month before",
        "value / base - 1, base = the period before; quarters and months only, not adjusted for seasons",
        "ratio (0.062 = 6.2 %)",
        Obstacles.OF_RATES,
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), period on previous period");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.perYear() > 1 && !subject.isCumulative()
        ? Units.rateOf(subject)
        : Optional.empty();
  }

  @Override
  public Course course(Subject subject) {
    return Course.back(1);
  }

  @Override
  public double of(double value, double base) {
    return Rates.rate(value, base);
  }
}
