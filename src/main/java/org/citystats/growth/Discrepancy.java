package org.citystats.growth;

import java.util.Optional;
import java.util.stream.Stream;
import org.citystats.formula.Rates;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/**
 * A printed rate beside the one computed from levels: the difference in points, and the likely
 * cause, or that they agree within rounding.
 */
record Discrepancy() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    String causes =
        Stream.of(Cause.values())
            .map(cause -> "`" + cause.code() + "` (" + cause.sentence() + ")")
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
    return new MethodNote(
        "DISCREPANCY",
        "Printed rate against computed rate",
        "printed rate - (value / base - 1), base = the same period of the year before; remark ="
            + " likely cause",
        "pp (0.012 = 1.2 points). Causes: " + causes,
        Obstacles.OF_RATES,
        "Own; World Bank, World Development Indicators, metadata of SP.POP.GROW for logarithmic"
            + " rates");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    boolean asked = subject.isRate() && !Units.isShare(subject.unit());
    return asked && subject.levels().isPresent() ? Optional.of(Unit.POINTS) : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series rates = subject.series();
    Subject levels = subject.of(subject.levels().orElseThrow());
    Causes causes = new Causes(rates, levels);
    Comparison pair = Comparison.unbridged(levels);
    for (int position = 0; position < rates.length(); position++) {
      if (rates.knows(position)) {
        figures.open(position, position - subject.perYear());
        pair.at(levels.series().position(rates.period(position)));
        add(rates, position, pair, causes, figures);
      }
    }
  }

  private static void add(
      Series rates, int position, Comparison pair, Causes causes, Figures figures) {
    if (Double.isNaN(rates.at(position))) {
      figures.none(rates.absence(position));
      return;
    }
    WhyNot obstacle = pair.obstacleToRate();
    if (obstacle != WhyNot.NONE) {
      figures.none(obstacle).remark(causes.ofObstacle(pair, obstacle));
      return;
    }
    Bound bound = Bounds.carried(rates.bound(position), pair.bound());
    if (bound == null) {
      figures.none(WhyNot.BOUND);
      return;
    }
    int row = rates.rows().used(position);
    double printed = rates.rows().value(row);
    double slack = Slack.of(rates.rows(), row);
    double least = Rates.rate(pair.least(), pair.baseMost());
    double most = Rates.rate(pair.most(), pair.baseLeast());
    byte status = ObsStatus.derived(rates.rows().statusOf(row), pair.status());
    figures
        .value(printed - Rates.rate(pair.value(), pair.base()), status, pair.vintage())
        .bound(bound)
        .rounded(printed - slack - most, printed + slack - least)
        .remark(causes.of(position, pair));
  }
}
