package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * How many periods right before are all below the value, or all above it: the highest, or lowest,
 * since the base; within the vintage in use.
 *
 * @param extreme which end is looked at
 */
record RecordMark(Extreme extreme) implements GrowthMeasure {

  /** Which end a record is at. */
  enum Extreme {
    /** The highest. */
    HIGH,
    /** The lowest. */
    LOW;

    /** Whether another value keeps this one from being the most extreme. */
    boolean keeps(double other, double value) {
      return this == HIGH ? other >= value : other <= value;
    }
  }

  @Override
  public MethodNote note() {
    String word = extreme == Extreme.HIGH ? "below" : "above";
    return new MethodNote(
        "RECORD_" + extreme.name(),
        extreme == Extreme.HIGH ? "Highest since" : "Lowest since",
        "periods right before that are all "
            + word
            + " the value; base = the last one that is not; where there is none up to the first"
            + " period, a gap or a break, at least so many (bound), and the base is the first of"
            + " them",
        "year, quarter or month; 0 if the period before is not " + word + " it",
        Obstacles.both(Obstacles.OF_LEVELS, Obstacles.told(WhyNot.BOUND)),
        "Own; the reading of 'the highest since'");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return subject.isCumulative() ? Optional.empty() : Units.periods(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Series series = subject.series();
    for (int position = 1; position < series.length(); position++) {
      int row = series.rows().used(position);
      if (row >= 0) {
        add(series, position, row, figures);
      }
    }
  }

  private void add(Series series, int position, int row, Figures figures) {
    SeriesRows rows = series.rows();
    double value = rows.value(row);
    if (Double.isNaN(value) || rows.boundOf(row) != Bound.EXACT) {
      WhyNot reason = Double.isNaN(value) ? series.absence(position) : WhyNot.BOUND;
      figures.open(position, position - 1).none(reason);
      return;
    }
    int back = position - 1;
    int other = before(series, back, row, position);
    while (other >= 0 && !extreme.keeps(rows.value(other), value)) {
      back--;
      other = before(series, back, row, position);
    }
    boolean open = other < 0;
    figures
        .open(position, open ? Math.min(back + 1, position - 1) : back)
        .value(position - back - 1, rows.statusOf(row), rows.vintage(row))
        .bound(open ? Bound.AT_LEAST : Bound.EXACT);
  }

  /** The comparable row of an earlier position, or -1. */
  private static int before(Series series, int back, int row, int position) {
    if (series.breakBetween(back, position) != WhyNot.NONE) {
      return -1;
    }
    int other = series.rows().inVintageOf(back, row);
    return other >= 0 && series.rows().boundOf(other) == Bound.EXACT ? other : -1;
  }
}
