package org.citystats.growth;

import org.citystats.formula.Rates;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;
import org.citystats.panel.SeriesRows;

/**
 * The change of prices from the year before to each period of a series, by the price index of its
 * area, or of the nearest area above that has one: from its levels, from index numbers that are 100
 * for the year before, or from printed rates.
 */
final class Prices {

  private final Subject subject;
  private final Panel panel;
  private double ratio;
  private double least;
  private double most;
  private byte status;

  Prices(Subject subject) {
    this.subject = subject;
    this.panel = subject.around().prices().orElseThrow();
  }

  /** Looks at a position; false if no change of prices is known. */
  boolean at(int position) {
    Period period = subject.series().period(position);
    String area = subject.key().area();
    for (int above = 0; above < 10 && !area.isEmpty(); above++) {
      for (Series series : panel.of(area)) {
        boolean fits =
            series.key().breakdown().isEmpty() && series.key().cadence().equals(period.cadence());
        if (fits && (levels(series, period) || rates(series, period))) {
          return true;
        }
      }
      area = subject.around().lineage().parent(area, period.endYear());
    }
    return false;
  }

  private boolean levels(Series series, Period period) {
    int at = series.position(period);
    int base = at - subject.perYear();
    if (series.key().isLevel() && panel.unit().equals(Unit.PREVIOUS_YEAR)) {
      return ratio(series.rows(), series.rows().used(at), 0, 100);
    }
    if (!series.key().isLevel() || series.obstacle(at, base) != WhyNot.NONE) {
      return false;
    }
    SeriesRows rows = series.rows();
    int row = rows.common(at, base);
    int other = rows.inVintageOf(base, row);
    if (Rates.obstacle(rows.value(row), rows.value(other)) != WhyNot.NONE || rows.value(row) == 0) {
      return false;
    }
    double slack = Slack.of(rows, row);
    double off = Slack.of(rows, other);
    ratio = rows.value(row) / rows.value(other);
    least = (rows.value(row) - slack) / (rows.value(other) + off);
    most = (rows.value(row) + slack) / (rows.value(other) - off);
    status = ObsStatus.derived(rows.statusOf(row), rows.statusOf(other));
    return true;
  }

  private boolean rates(Series series, Period period) {
    int row = series.rows().used(series.position(period));
    return series.key().measure().equals(SeriesKey.GROWTH) && ratio(series.rows(), row, 1, 1);
  }

  /** Takes the ratio {@code above + figure / unit} from a rate or an index number. */
  private boolean ratio(SeriesRows rows, int row, double above, double unit) {
    if (row < 0 || !(rows.value(row) / unit > -above) || rows.boundOf(row) != Bound.EXACT) {
      return false;
    }
    double slack = Slack.of(rows, row) / unit;
    ratio = above + rows.value(row) / unit;
    least = ratio - slack;
    most = ratio + slack;
    status = rows.statusOf(row);
    return true;
  }

  /** Prices over those of the year before. */
  double ratio() {
    return ratio;
  }

  /** The smallest ratio that the printed digits allow. */
  double least() {
    return least;
  }

  /** The largest ratio that the printed digits allow. */
  double most() {
    return most;
  }

  /** The status of the prices. */
  byte status() {
    return status;
  }
}
