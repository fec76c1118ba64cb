package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * An index number linked over printed rates, 100 in the base year.
 *
 * @param year base year; 0 for the year before the first rate
 */
record ChainIndex(int year) implements GrowthMeasure {

  @Override
  public MethodNote note() {
    String base = year == 0 ? "the year before the first printed rate" : Integer.toString(year);
    return new MethodNote(
        year == 0 ? "CHAIN_INDEX" : "CHAIN_INDEX_" + year,
        "Index linked over printed rates, " + base + " = 100",
        "100 * product of (1 + printed rate) from " + base + " to the period",
        "index (100 in the base year)",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(WhyNot.NO_BASE, WhyNot.GAP, WhyNot.NEGATIVE_BASE, WhyNot.BOUND)),
        "Eurostat, Handbook on price and volume measures in national accounts (2016), chain-linking");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.isRate() && !Units.isShare(subject.unit())
        ? Optional.of(Units.INDEX)
        : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    int lag = subject.perYear();
    Series rates = subject.series();
    for (int within = 0; within < Math.min(lag, rates.length()); within++) {
      new Chain(rates, lag, base(rates, within, lag)).into(figures);
    }
  }

  /** Position of the base year, which may be the one before the first rate. */
  private int base(Series rates, int within, int lag) {
    int base = within - lag;
    int last = rates.length() - 1;
    while (year == 0 && base + lag <= last && !rates.knows(base + lag)) {
      base += lag;
    }
    return year == 0 ? base : base + (year - rates.period(base).endYear()) * lag;
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 1000 ? Optional.empty() : Optional.of(new ChainIndex(number));
  }

  /** The chain of one period of the year. */
  private static final class Chain {

    private final Series rates;
    private final int lag;
    private final int base;
    private double index = 100;
    private double low = 100;
    private double high = 100;
    private Bound bound = Bound.EXACT;
    private byte status = ObsStatus.NORMAL;
    private WhyNot obstacle;
    private boolean missed;

    Chain(Series rates, int lag, int base) {
      this.rates = rates;
      this.lag = lag;
      this.base = base;
      this.obstacle = base < -lag ? WhyNot.NO_BASE : WhyNot.NONE;
    }

    void into(Figures figures) {
      int first = base + lag;
      for (int position = first; position < rates.length(); position += lag) {
        if (position >= 0) {
          link(position);
          add(position, figures.open(position, base));
        }
      }
    }

    private void link(int position) {
      if (missed) {
        obstacle = WhyNot.GAP;
      }
      if (obstacle != WhyNot.NONE) {
        return;
      }
      if (Double.isNaN(rates.at(position))) {
        obstacle = rates.absence(position);
        missed = true;
        return;
      }
      SeriesRows rows = rates.rows();
      int row = rows.used(position);
      double slack = Slack.of(rows, row);
      double factor = 1 + rows.value(row);
      index *= factor;
      low *= factor - slack;
      high *= factor + slack;
      status = ObsStatus.derived(status, rows.statusOf(row));
      bound = bound == null ? null : Bounds.carried(bound, Bounds.turned(rows.boundOf(row)));
      obstacle = bound == null ? WhyNot.BOUND : factor <= 0 ? WhyNot.NEGATIVE_BASE : WhyNot.NONE;
    }

    private void add(int position, Figures figures) {
      if (obstacle == WhyNot.NONE) {
        String vintage = rates.rows().vintage(rates.rows().used(position));
        figures.value(index, status, vintage).bound(bound).rounded(low, high);
      } else {
        figures.none(obstacle);
      }
    }
  }
}
