package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;

/** The absolute change against the same period of the year before; of shares, in points. */
record Change() implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CHANGE",
        "Change on the year before",
        "value - base, base = the same period of the year before",
        "the unit of the indicator; pp for shares and rates (0.023 = 2.3 points)",
        Obstacles.OF_CHANGES,
        "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.changeOf(subject);
  }

  @Override
  public Course course(Subject subject) {
    return Course.back(subject.perYear());
  }

  @Override
  public boolean divides() {
    return false;
  }

  @Override
  public double of(double value, double base) {
    return Rates.change(value, base);
  }
}
