package org.citystats.growth;

import java.util.Optional;

/**
 * The value as an index number, 100 in the base year.
 *
 * @param year base year; 0 for the first year that has a value
 */
record IndexToBase(int year) implements TwoEnded {

  @Override
  public MethodNote note() {
    return new MethodNote(
        year == 0 ? "INDEX" : "INDEX_" + year,
        "Index, " + Since.words(year) + " = 100",
        "100 * value / base, base = the same period of " + Since.words(year),
        "index (100 in the base year)",
        Obstacles.OF_RATES,
        "Eurostat, Statistics Explained, glossary: index number");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.relative(subject, Units.INDEX);
  }

  @Override
  public Course course(Subject subject) {
    return Course.around(subject.series(), year);
  }

  @Override
  public double of(double value, double base) {
    return 100 * value / base;
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 1000 ? Optional.empty() : Optional.of(new IndexToBase(number));
  }
}
