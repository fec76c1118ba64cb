package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.ObsStatus;
import org.citystats.model.PriceBasis;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * The points that a part adds to the printed real growth of its whole, weighted by the base period:
 * current weights would count what has grown twice.
 */
record ContributionReal() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CONTRIBUTION_REAL",
        "Contribution to the printed real growth of the whole",
        "rate * (level / (1 + rate)) / (level of the whole / (1 + rate of the whole)), rates as"
            + " printed at constant prices",
        "pp (0.012 = 1.2 points)",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(WhyNot.NO_WHOLE, WhyNot.BOUND, WhyNot.ZERO_BASE, WhyNot.NEGATIVE_BASE)),
        "Eurostat, Handbook on quarterly national accounts (2013), contributions to growth");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    PriceBasis basis = subject.key().basis();
    boolean real = basis == PriceBasis.REAL || basis == PriceBasis.COMPARABLE;
    boolean asked = real && subject.isRate() && !Units.isShare(subject.unit());
    return asked && subject.levels().isPresent() && new Whole(subject).exists()
        ? Optional.of(Unit.POINTS)
        : Optional.empty();
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series rates = subject.series();
    Series levels = subject.levels().orElseThrow();
    Whole whole = new Whole(subject);
    for (int position = 0; position < rates.length(); position++) {
      if (rates.knows(position)) {
        Series total = whole.at(position);
        ImpliedLevel own = ImpliedLevel.of(rates, levels, position);
        figures.open(position, position - subject.perYear());
        add(rates.at(position), own, implied(subject, total, levels.key(), position), figures);
      }
    }
  }

  private static ImpliedLevel implied(Subject subject, Series rates, SeriesKey key, int position) {
    Series levels =
        rates == null
            ? null
            : subject
                .panel()
                .find(
                    new SeriesKey(
                        rates.key().area(),
                        rates.key().breakdown(),
                        key.measure(),
                        key.basis(),
                        key.cadence()));
    return levels == null
        ? ImpliedLevel.none(WhyNot.NO_WHOLE)
        : ImpliedLevel.of(rates, levels, rates.position(subject.series().period(position)));
  }

  private static void add(double rate, ImpliedLevel own, ImpliedLevel whole, Figures figures) {
    boolean bound = own.bound().open() || whole.bound().open();
    if (own.obstacle() != WhyNot.NONE) {
      figures.none(own.obstacle());
    } else if (whole.obstacle() != WhyNot.NONE) {
      figures.none(WhyNot.NO_WHOLE);
    } else if (bound) {
      figures.none(WhyNot.BOUND);
    } else {
      byte status = ObsStatus.derived(own.status(), whole.status());
      figures.value(rate * own.level() / whole.level(), status, own.vintage());
    }
  }
}
