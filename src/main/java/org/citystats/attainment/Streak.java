package org.citystats.attainment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Cadence;
import org.citystats.model.Direction;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Trait;
import org.citystats.model.WhyNot;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * How many periods in a row, up to the judging date, the indicator went the good way against the
 * same period of the year before: as printed, else counted.
 *
 * <ul>
 *   <li>Months are counted if there are monthly figures, else quarters, else years.
 *   <li>A missing period ends the run, and so does one that cannot be compared.
 *   <li>No run without a direction, nor without a figure at the judging date.
 * </ul>
 */
record Streak() implements TargetMeasure {

  @Override
  public String code() {
    return "streak";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.EACH_YEAR, Trait.COMPARED, Trait.AVERAGED, Trait.DIRECTED, Trait.SIZED);
  }

  @Override
  public Optional<Side> side() {
    return Optional.of(Side.ABOVE);
  }

  @Override
  public Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Measured printed = shelf.printed(code(), ask.end(), shelf.unit());
    if (printed.known()) {
      return printed;
    }
    if (ask.manner().direction() == Direction.NONE) {
      return Measured.none(ask, Reason.NO_DIRECTION);
    }
    for (Period last : lasts(ask.end())) {
      Optional<Series> series = levels(shelf.panel(), ask, last.cadence());
      if (series.isPresent() && Hit.tells(series.get(), series.get().position(last))) {
        return counted(ask, series.get(), series.get().position(last));
      }
    }
    return Measured.none(ask, printed.reason());
  }

  private static List<Period> lasts(Period end) {
    return end.cadence().kind() == Cadence.Kind.YEAR
        ? List.of(Period.month(end.endYear(), 12), Period.quarter(end.endYear(), 4), end)
        : List.of(end);
  }

  private static Optional<Series> levels(Panel panel, Ask ask, Cadence cadence) {
    for (PriceBasis basis : Fit.order(ask, SeriesKey.LEVEL)) {
      Series found =
          panel.find(
              new SeriesKey(
                  ask.what().area(), ask.what().breakdown(), SeriesKey.LEVEL, basis, cadence));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static Measured counted(Ask ask, Series series, int last) {
    int year = series.key().cadence().perYear();
    double sign = ask.manner().direction() == Direction.LOWER ? -1 : 1;
    WhyNot first = series.obstacle(last, last - year);
    if (first != WhyNot.NONE) {
      return Measured.none(ask, Reason.of(first));
    }
    int run = 0;
    for (int at = last; at - year >= 0; at--) {
      WhyNot obstacle = series.obstacle(at, at - year);
      boolean better =
          obstacle == WhyNot.NONE
              && sign * (series.current(at, at - year).value() - series.base(at, at - year).value())
                  > 0;
      if (!better) {
        break;
      }
      run++;
    }
    Measured newest = new Hit(series, last, Fit.SAME).measured(unit(series.key().cadence()));
    byte status = newest.figure().status();
    return Measured.of(newest.figure().computed(run, status), newest.unit());
  }

  private static String unit(Cadence cadence) {
    return switch (cadence.kind()) {
      case MONTH, YEAR_TO_DATE -> "month";
      case QUARTER -> "quarter";
      default -> "year";
    };
  }
}
