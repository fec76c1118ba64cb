package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.Unit;

/**
 * The change of a printed rate against the year before, in points; growth of a growth rate has no
 * other meaning, and this one is given only when asked for.
 */
record ChangeOfRate() implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CHANGE_OF_RATE",
        "Change of the printed rate on the year before",
        "rate - rate of the year before, both as printed",
        "pp (0.012 = 1.2 points)",
        Obstacles.OF_CHANGES,
        "UN Progress Chart 2023, technical note: no growth rate of an indicator that is one itself");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.isRate() ? Optional.of(Unit.POINTS) : Optional.empty();
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
    return Rates.points(value, base);
  }
}
