package org.citystats.attainment;

import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.Cadence;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.panel.SeriesKey;

/**
 * What is known of a year that is not over, for targets whose year has no figure yet.
 *
 * <ul>
 *   <li>Growth: that of the months so far against the same months of the year before.
 *   <li>Levels of flows: the sum of the months so far; of the goal that share is due that the same
 *       months had in the year before, else months over twelve.
 *   <li>Levels of stocks and shares: the newest figure of the year; nothing is due of it.
 *   <li>January and February are often published as one period; the sum goes on from March.
 *   <li>All months or quarters of a flow together are its year.
 * </ul>
 */
final class PartYear {

  private static final String FLOW = "flow";
  private static final String LEVEL = "level";

  private final Shelf shelf;
  private final int year;

  private PartYear(Shelf shelf) {
    this.shelf = shelf;
    this.year = shelf.ask().end().endYear();
  }

  /** The figure of the year so far; empty if there is none or if the measure needs whole years. */
  static Optional<Measured> of(Shelf shelf) {
    Ask ask = shelf.ask();
    boolean whole = ask.end().cadence().kind() == Cadence.Kind.YEAR && !ask.spans();
    if (!whole) {
      return Optional.empty();
    }
    PartYear part = new PartYear(shelf);
    return switch (ask.what().measure()) {
      case "growth" ->
          Since.stated(ask).map(since -> since.yearBefore(ask.end())).orElse(true)
              ? part.growth()
              : Optional.empty();
      case LEVEL -> part.level();
      default -> Optional.empty();
    };
  }

  private Optional<Measured> growth() {
    for (int month = 11; month >= 1; month--) {
      Period at = Period.yearToDate(year, month);
      Measured printed = shelf.printed(SeriesKey.GROWTH, at, "ratio");
      Measured growth =
          printed.known() ? printed : Advance.byLevels(shelf, Since.aYearBefore(at), at);
      if (growth.known()) {
        return Optional.of(growth.with(Remark.PARTIAL));
      }
    }
    return Optional.empty();
  }

  private Optional<Measured> level() {
    for (int month = 11; month >= 1; month--) {
      Measured sum = shelf.printed(SeriesKey.LEVEL, Period.yearToDate(year, month), shelf.unit());
      if (sum.known()) {
        return Optional.of(partly(sum, month));
      }
    }
    return shelf.ask().manner().kind().equals(FLOW) ? summed() : newest();
  }

  private Optional<Measured> summed() {
    Measured months = sum(12);
    if (months == null) {
      return quarters();
    }
    Period until = months.figure().period();
    int month = Math.floorMod(until.ordinal(), 12) + 1;
    return Optional.of(month == 12 ? whole(months) : partly(months, month));
  }

  private Optional<Measured> quarters() {
    Measured sum = null;
    for (int quarter = 1; quarter <= 4; quarter++) {
      Measured next = shelf.printed(SeriesKey.LEVEL, Period.quarter(year, quarter), shelf.unit());
      if (!plain(next)) {
        break;
      }
      sum = sum == null ? next : together(sum, next);
    }
    if (sum == null) {
      return Optional.empty();
    }
    int quarter = Math.floorMod(sum.figure().period().ordinal(), 4) + 1;
    return Optional.of(quarter == 4 ? whole(sum) : partly(sum, 3 * quarter));
  }

  /** The sum of the months from January on up to the first that is missing; null without any. */
  private Measured sum(int most) {
    Measured sum = shelf.printed(SeriesKey.LEVEL, Period.month(year, 1), shelf.unit());
    int next = 2;
    if (!plain(sum)) {
      sum = shelf.printed(SeriesKey.LEVEL, Period.yearToDate(year, 2), shelf.unit());
      next = 3;
    }
    if (!plain(sum)) {
      return null;
    }
    for (int month = next; month <= most; month++) {
      Measured more = shelf.printed(SeriesKey.LEVEL, Period.month(year, month), shelf.unit());
      if (!plain(more)) {
        break;
      }
      sum = together(sum, more);
    }
    return sum;
  }

  private static boolean plain(Measured measured) {
    return measured.known() && measured.figure().bound() == Bound.EXACT;
  }

  private static Measured together(Measured sum, Measured more) {
    byte status = ObsStatus.derived(sum.figure().status(), more.figure().status());
    double both = Decimals.plus(sum.value(), more.value());
    return Measured.of(more.figure().computed(both, status), sum.unit());
  }

  private Measured whole(Measured sum) {
    return sum.of(Period.year(year));
  }

  private Measured partly(Measured sum, int month) {
    Period until = Period.yearToDate(year, month);
    return sum.of(until).due(due(month)).with(Remark.PARTIAL);
  }

  /** The share of the same months in the year before, else months over twelve. */
  private double due(int month) {
    double before = value(Period.yearToDate(year - 1, month));
    double whole = value(Period.year(year - 1));
    return before > 0 && whole >= before ? before / whole : month / 12.0;
  }

  private double value(Period at) {
    Measured level = shelf.printed(SeriesKey.LEVEL, at, shelf.unit());
    return plain(level) ? level.value() : Double.NaN;
  }

  private Optional<Measured> newest() {
    for (int month = 12; month >= 1; month--) {
      Measured level = shelf.printed(SeriesKey.LEVEL, Period.month(year, month), shelf.unit());
      if (!level.known() && month % 3 == 0) {
        level = shelf.printed(SeriesKey.LEVEL, Period.quarter(year, month / 3), shelf.unit());
      }
      if (level.known()) {
        boolean end = month == 12 && shelf.ask().manner().kind().equals("stock");
        return Optional.of(end ? whole(level) : level.with(Remark.PARTIAL));
      }
    }
    return Optional.empty();
  }
}
