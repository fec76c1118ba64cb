package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;

/** The growth of a single month or quarter on the year before, from cumulative figures. */
record SingleYearOnYear() implements GrowthMeasure {

  private static final int YEAR = 12;

  @Override
  public MethodNote note() {
    return new MethodNote(
        "SINGLE_YOY",
        "Growth of the single period on the year before",
        "single / single of the year before - 1, singles as by SINGLE; January and February are"
            + " one in both years if January is missing in either",
        "ratio (0.062 = 6.2 %)",
        Obstacles.OF_RATES,
        "National Bureau of Statistics of China, monthly data: January and February are published"
            + " together");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.isCumulative() ? Units.relative(subject, Indicator.RATIO) : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Months months = new Months(subject);
    for (int position = YEAR; position < months.length(); position++) {
      int base = position - YEAR;
      if (months.isAsked(position)) {
        boolean joint = months.isJoint(position) || months.isJoint(base);
        WhyNot broken = subject.series().breakBetween(base, position);
        figures.open(position, base);
        add(months.at(position, joint), months.at(base, joint), broken, figures);
        figures.of(months.period(position, joint), months.period(base, joint));
      }
    }
  }

  private static void add(Months.Single now, Months.Single before, WhyNot broken, Figures figures) {
    WhyNot obstacle = obstacle(now, before, broken);
    if (obstacle != WhyNot.NONE) {
      figures.none(obstacle);
      return;
    }
    double least = now.value() - now.slack();
    double most = now.value() + now.slack();
    boolean open = before.value() <= before.slack();
    figures
        .value(
            Rates.rate(now.value(), before.value()),
            ObsStatus.derived(now.status(), before.status()),
            now.vintage())
        .rounded(
            Rates.rate(least, before.value() + before.slack()),
            open ? Double.NaN : Rates.rate(most, before.value() - before.slack()));
  }

  private static WhyNot obstacle(Months.Single now, Months.Single before, WhyNot broken) {
    if (now.obstacle() != WhyNot.NONE) {
      return now.obstacle();
    }
    if (before.obstacle() != WhyNot.NONE) {
      return before.obstacle() == WhyNot.NO_VALUE ? WhyNot.NO_BASE : before.obstacle();
    }
    if (broken != WhyNot.NONE) {
      return broken;
    }
    return now.vintage().equals(before.vintage())
        ? Rates.obstacle(now.value(), before.value())
        : WhyNot.DIFFERENT_VINTAGE;
  }
}
