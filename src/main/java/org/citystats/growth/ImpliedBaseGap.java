package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * How far the level printed last year is from the base that this year's level and rate imply: a
 * revision, another scope or other prices where it is more than rounding.
 */
record ImpliedBaseGap() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "IMPLIED_BASE_GAP",
        "Level printed last year against the implied base",
        "printed level of the year before / (level / (1 + printed rate)) - 1",
        "ratio (0.02 = the printed level is 2 % above the implied one)",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(WhyNot.NO_BASE, WhyNot.BOUND, WhyNot.ZERO_BASE, WhyNot.NEGATIVE_BASE)),
        "Own; National Bureau of Statistics of China, notes on growth at comparable scope");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return new ImpliedBase().unit(subject).map(unit -> Indicator.RATIO);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series rates = subject.series();
    Series levels = subject.levels().orElseThrow();
    for (int position = 0; position < rates.length(); position++) {
      if (rates.knows(position)) {
        figures.open(position, position - subject.perYear());
        ImpliedLevel implied = ImpliedLevel.of(rates, levels, position);
        int base = levels.position(rates.period(position)) - subject.perYear();
        WhyNot obstacle = obstacle(implied, levels, base);
        if (obstacle == WhyNot.NONE) {
          add(implied, levels.rows(), levels.rows().used(base), figures);
        } else {
          figures.none(obstacle);
        }
      }
    }
  }

  private static WhyNot obstacle(ImpliedLevel implied, Series levels, int base) {
    if (implied.obstacle() != WhyNot.NONE) {
      return implied.obstacle();
    }
    if (Double.isNaN(levels.at(base))) {
      return WhyNot.NO_BASE;
    }
    boolean bound = implied.bound().open() || levels.bound(base).open();
    return bound ? WhyNot.BOUND : implied.level() == 0 ? WhyNot.ZERO_BASE : WhyNot.NONE;
  }

  private static void add(ImpliedLevel implied, SeriesRows rows, int row, Figures figures) {
    double printed = rows.value(row);
    double slack = Slack.of(rows, row);
    double low = (printed - slack) / implied.high() - 1;
    double high = (printed + slack) / implied.low() - 1;
    boolean equal = low <= 0 && high >= 0;
    figures
        .value(
            printed / implied.level() - 1,
            ObsStatus.derived(implied.status(), rows.statusOf(row)),
            rows.vintage(row))
        .rounded(low, high)
        .remark(equal ? Cause.EQUAL_WITHIN_ROUNDING.code() : "");
  }
}
