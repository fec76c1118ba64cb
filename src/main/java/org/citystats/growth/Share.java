package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * The share of a part in its total, or of an area in the area it belongs to; of indicators whose
 * parts add up, both from one vintage.
 */
record Share() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "SHARE",
        "Share of the whole",
        "value / value of the whole in the same period; the whole of a part is the total of its"
            + " area, that of a total the area it belongs to; base = the period itself",
        "ratio (0.25 = 25 %)",
        Obstacles.both(
            Obstacles.OF_LEVELS,
            Obstacles.told(
                WhyNot.NO_WHOLE,
                WhyNot.DIFFERENT_VINTAGE,
                WhyNot.BOUND,
                WhyNot.ZERO_BASE,
                WhyNot.NEGATIVE_BASE)),
        "Eurostat, Statistics Explained, glossary: share");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    Optional<String> unit = Units.relative(subject, Indicator.RATIO);
    return unit.filter(ratio -> new Whole(subject).exists());
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series series = subject.series();
    Whole whole = new Whole(subject);
    for (int position = 0; position < series.length(); position++) {
      if (series.knows(position)) {
        figures.open(position, position);
        Series total = whole.at(position);
        WhyNot absent = whole.absence(total, position);
        if (Double.isNaN(series.at(position))) {
          figures.none(series.absence(position));
        } else if (absent != WhyNot.NONE) {
          figures.none(absent);
        } else {
          add(series, position, total, figures);
        }
      }
    }
  }

  private static void add(Series part, int position, Series whole, Figures figures) {
    int at = whole.position(part.period(position));
    int[] usable = part.rows().usable(position).toArray();
    for (int i = usable.length - 1; i >= 0; i--) {
      int other = whole.rows().inVintageOf(at, part.rows(), usable[i]);
      if (other >= 0 && !Double.isNaN(part.rows().value(usable[i]))) {
        add(part.rows(), usable[i], new Row(whole.rows(), other), figures);
        return;
      }
    }
    figures.none(WhyNot.DIFFERENT_VINTAGE);
  }

  private record Row(SeriesRows rows, int row) {}

  private static void add(SeriesRows rows, int row, Row whole, Figures figures) {
    double value = rows.value(row);
    double total = whole.rows().value(whole.row());
    Bound bound = Bounds.carried(rows.boundOf(row), whole.rows().boundOf(whole.row()));
    if (bound == null || total <= 0) {
      figures.none(
          bound == null ? WhyNot.BOUND : total == 0 ? WhyNot.ZERO_BASE : WhyNot.NEGATIVE_BASE);
      return;
    }
    double slack = Slack.of(rows, row);
    double off = Slack.of(whole.rows(), whole.row());
    figures
        .value(
            value / total,
            ObsStatus.derived(rows.statusOf(row), whole.rows().statusOf(whole.row())),
            rows.vintage(row))
        .bound(bound)
        .rounded((value - slack) / (total + off), (value + slack) / Math.max(total - off, 0));
  }
}
