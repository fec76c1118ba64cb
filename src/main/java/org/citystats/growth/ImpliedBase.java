package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/** The level of the year before that a level and the rate printed beside it imply. */
record ImpliedBase() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "IMPLIED_BASE",
        "Base implied by level and printed rate",
        "level / (1 + printed rate)",
        "the unit of the indicator",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(WhyNot.BOUND, WhyNot.ZERO_BASE, WhyNot.NEGATIVE_BASE)),
        "Own; National Bureau of Statistics of China, notes on growth at comparable scope");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    boolean asked = subject.isRate() && !Units.isShare(subject.unit());
    return asked && subject.levels().isPresent() ? Optional.of(subject.unit()) : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series rates = subject.series();
    Series levels = subject.levels().orElseThrow();
    for (int position = 0; position < rates.length(); position++) {
      if (rates.knows(position)) {
        ImpliedLevel implied = ImpliedLevel.of(rates, levels, position);
        figures.open(position, position - subject.perYear());
        if (implied.obstacle() == WhyNot.NONE) {
          figures
              .value(implied.level(), implied.status(), implied.vintage())
              .bound(implied.bound())
              .rounded(implied.low(), implied.high());
        } else {
          figures.none(implied.obstacle());
        }
      }
    }
  }
}
