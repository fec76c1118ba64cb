package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.WhyNot;

/** The figure of a single month or quarter, from those that count from January on. */
record SinglePeriod() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "SINGLE",
        "Single period from cumulative figures",
        "count up to the period - count up to the one before; it begins anew each January; January"
            + " and February are one where January is not published; December is the year less"
            + " January to November; quarters where only quarters are published",
        "the unit of the indicator",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(
                WhyNot.GAP,
                WhyNot.LEVEL_BREAK,
                WhyNot.BOUNDARY_CHANGE,
                WhyNot.DIFFERENT_VINTAGE,
                WhyNot.BOUND)),
        "National Bureau of Statistics of China, monthly data: January and February are published"
            + " together");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.isCumulative() ? Units.relative(subject, subject.unit()) : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Months months = new Months(subject);
    for (int position = 0; position < months.length(); position++) {
      if (months.isAsked(position)) {
        boolean joint = months.isJoint(position);
        add(months.at(position, joint), figures.open(position, position));
        figures.of(months.period(position, joint), months.base(position, joint));
      }
    }
  }

  private static void add(Months.Single single, Figures figures) {
    if (single.obstacle() == WhyNot.NONE) {
      figures
          .value(single.value(), single.status(), single.vintage())
          .rounded(single.value() - single.slack(), single.value() + single.slack());
    } else {
      figures.none(single.obstacle());
    }
  }
}
