package org.citystats.growth;

import java.util.Optional;

/**
 * How many times the value is that of the base year.
 *
 * @param year base year; 0 for the first year that has a value
 */
record Multiple(int year) implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        year == 0 ? "MULTIPLE" : "MULTIPLE_" + year,
        "Multiple of " + Since.words(year),
        "value / base, base = the same period of " + Since.words(year),
        "multiple (2 is twice the base)",
        Obstacles.OF_RATES,
        "Own; the reading of 'increased to n times'");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.relative(subject, Units.MULTIPLE);
  }

  @Override
  public Course course(Subject subject) {
    return Course.around(subject.series(), year);
  }

  @Override
  public double of(double value, double base) {
    return value / base;
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 1000 ? Optional.empty() : Optional.of(new Multiple(number));
  }
}
