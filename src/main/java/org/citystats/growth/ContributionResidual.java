package org.citystats.growth;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.formula.Rates;
import org.citystats.model.ObsStatus;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/**
 * What the contributions of all parts leave open of the growth of the whole: rounding, if every
 * part is there. One row for the areas of an area, and one for each way in which its total falls
 * into parts, under {@code way=residual}.
 */
record ContributionResidual() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CONTRIBUTION_RESIDUAL",
        "What contributions leave open",
        "growth of the whole - sum of the contributions of its parts; the interval is what the"
            + " printed digits of all of them allow, so that a residual of rounding alone holds 0",
        "pp (0.012 = 1.2 points)",
        Obstacles.both(Obstacles.OF_RATES, Obstacles.told(WhyNot.MISSING_PART)),
        "Own; National Bureau of Statistics of China, first quarter of 2024: industries and sectors"
            + " add up differently");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    Optional<String> unit = Units.relative(subject, Unit.POINTS);
    int year = subject.series().period(subject.series().length() - 1).endYear();
    return unit.filter(points -> new Parts(subject).any(year));
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Parts parts = new Parts(subject);
    Sum[] areas =
        parts.fallsIntoAreas() ? ofAreas(subject, parts) : new Sum[subject.series().length()];
    Comparison pair = Comparison.yearsBefore(subject, 1);
    while (pair.next()) {
      int position = pair.position();
      if (areas[position] != null && areas[position].parts > 0) {
        add(areas[position], pair, figures);
      }
      for (Map.Entry<String, List<Series>> way : parts.dimensions().entrySet()) {
        Sum sum = new Sum(subject, position);
        way.getValue().forEach(sum::add);
        add(sum, pair, figures);
        figures.of(way.getKey() + "=residual");
      }
    }
  }

  /** The contributions of areas at each position; each area is looked up once for all of them. */
  private static Sum[] ofAreas(Subject subject, Parts parts) {
    Series series = subject.series();
    Sum[] sums = new Sum[series.length()];
    SortedMap<String, BitSet> positions = new TreeMap<>();
    for (int position = 0; position < sums.length; position++) {
      sums[position] = new Sum(subject, position);
      for (String area : parts.areas(series.period(position).endYear())) {
        positions.computeIfAbsent(area, none -> new BitSet()).set(position);
      }
    }
    positions.forEach(
        (area, its) -> {
          Series part = parts.of(area);
          its.stream().forEach(position -> sums[position].add(part));
        });
    return sums;
  }

  private static void add(Sum sum, Comparison pair, Figures figures) {
    WhyNot own = pair.bound().open() ? WhyNot.BOUND : pair.obstacleToRate();
    WhyNot obstacle = own == WhyNot.NONE ? sum.obstacle : own;
    pair.open(figures);
    if (obstacle == WhyNot.NONE) {
      double growth = Rates.rate(pair.value(), pair.base());
      double least = Rates.rate(pair.least(), pair.baseMost());
      double most = Rates.rate(pair.most(), pair.baseLeast());
      figures
          .value(growth - sum.figure, ObsStatus.derived(pair.status(), sum.status), pair.vintage())
          .rounded(least - sum.high, most - sum.low);
    } else {
      figures.none(obstacle);
    }
  }

  /** The contributions of all parts at a position. */
  private static final class Sum {

    private final Subject subject;
    private final int position;
    private double figure;
    private double low;
    private double high;
    private int parts;
    private byte status = ObsStatus.NORMAL;
    private WhyNot obstacle = WhyNot.NONE;

    Sum(Subject subject, int position) {
      this.subject = subject;
      this.position = position;
    }

    /** Adds a part; {@code null} for one that has no series. */
    void add(Series part) {
      if (part == null) {
        obstacle = WhyNot.MISSING_PART;
      } else {
        parts++;
        int its = part.position(subject.series().period(position));
        add(PartOfGrowth.of(part, subject.series(), its, subject.perYear()));
      }
    }

    private void add(PartOfGrowth part) {
      boolean known = part.obstacle() == WhyNot.NONE;
      obstacle = known ? obstacle : WhyNot.MISSING_PART;
      figure += part.figure();
      low += part.low();
      high += part.high();
      status = ObsStatus.derived(status, part.status());
    }
  }
}
