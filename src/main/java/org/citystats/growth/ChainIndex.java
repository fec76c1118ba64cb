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
        "100 * product of (1 + printed rate) from "
            + base
            + " to the period; before it divided by them",
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
      new Chain(rates, lag, base(rates, within, lag)).after(figures);
      new Chain(rates, lag, base(rates, within, lag)).before(figures);
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
    private String vintage = "";
    private WhyNot obstacle;
    private boolean missed;

    Chain(Series rates, int lag, int base) {
      this.rates = rates;
      this.lag = lag;
      this.base = base;
      this.obstacle = base < -lag ? WhyNot.NO_BASE : WhyNot.NONE;
    }

    /** The index of the periods after the base, each with one more rate. */
    void after(Figures figures) {
      for (int position = base + lag; position < rates.length(); position += lag) {
        if (position >= 0) {
          follow(position);
          add(figures.open(position, base));
        }
      }
    }

    /** The index of the periods before the base, from the rates between. */
    void before(Figures figures) {
      int last = base < rates.length() ? base : -1;
      for (int position = last - lag; position >= 0; position -= lag) {
        lead(position + lag);
        add(figures.open(position, base));
      }
    }

    private void follow(int position) {
      obstacle = missed ? WhyNot.GAP : obstacle;
      if (obstacle == WhyNot.NONE && isThere(position, rates.absence(position))) {
        int row = rates.rows().used(position);
        double slack = Slack.of(rates.rows(), row);
        double factor = 1 + rates.rows().value(row);
        index *= factor;
        low *= factor - slack;
        high *= factor + slack;
        note(row, Bounds.turned(rates.rows().boundOf(row)), factor);
      }
    }

    private void lead(int position) {
      if (obstacle == WhyNot.NONE && isThere(position, WhyNot.GAP)) {
        int row = rates.rows().used(position);
        double slack = Slack.of(rates.rows(), row);
        double factor = 1 + rates.rows().value(row);
        index /= factor;
        low /= factor + slack;
        high = factor > slack ? high / (factor - slack) : Double.NaN;
        note(row, rates.rows().boundOf(row), factor);
      }
    }

    private boolean isThere(int position, WhyNot otherwise) {
      missed = Double.isNaN(rates.at(position));
      obstacle = missed ? otherwise : obstacle;
      return !missed;
    }

    private void note(int row, Bound its, double factor) {
      SeriesRows rows = rates.rows();
      status = ObsStatus.derived(status, rows.statusOf(row));
      vintage = rows.vintage(row);
      bound = Bounds.carried(bound, its);
      obstacle = bound == null ? WhyNot.BOUND : factor <= 0 ? WhyNot.NEGATIVE_BASE : WhyNot.NONE;
    }

    private void add(Figures figures) {
      if (obstacle == WhyNot.NONE) {
        figures.value(index, status, vintage).bound(bound).rounded(low, high);
      } else {
        figures.none(obstacle);
      }
    }
  }
}
