package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.RoundNumbers;
import org.citystats.model.Bound;
import org.citystats.model.Cadence;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * The round step that the value passes for the first time: one digit followed by noughts. There is
 * a row only for a period in which one is passed.
 */
record RoundStep() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "STEP",
        "Round step passed for the first time",
        "the largest d * 10^k, d from 1 to 9, up to the value, if no earlier value reaches it; a"
            + " row only where one is passed",
        "the unit of the indicator",
        Obstacles.told(
            WhyNot.GAP, WhyNot.LEVEL_BREAK, WhyNot.BOUNDARY_CHANGE, WhyNot.DIFFERENT_VINTAGE),
        "Own; the reading of 'passed 700 billion for the first time'");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    boolean counts = subject.key().cadence().kind() != Cadence.Kind.YEAR_TO_DATE;
    return counts ? Units.relative(subject, subject.unit()) : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series series = subject.series();
    double highest = Double.NaN;
    for (int position = 0; position < series.length(); position++) {
      double value = series.at(position);
      if (!Double.isNaN(value) && series.bound(position) != Bound.AT_MOST) {
        double step = RoundNumbers.stepBelow(value);
        if (step > highest) {
          add(series, position, step, figures);
        }
        highest = Double.isNaN(highest) ? value : Math.max(highest, value);
      }
    }
  }

  private static void add(Series series, int position, double step, Figures figures) {
    WhyNot obstacle = series.obstacle(position, position - 1);
    figures.open(position, position - 1);
    if (obstacle == WhyNot.NONE || obstacle == WhyNot.BOUND) {
      SeriesRows rows = series.rows();
      int row = rows.used(position);
      figures.value(step, rows.statusOf(row), rows.vintage(row));
    } else {
      figures.none(obstacle);
    }
  }
}
