package org.citystats.attainment;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.Indicator;
import org.citystats.model.WhyNot;
import org.citystats.panel.SeriesKey;

/**
 * A base that is no observation but the value that a scenario gives for the same period, written
 * {@code scenario:NAME}: as printed with the target, else the level of the breakdown {@code
 * scenario=NAME}.
 *
 * <p>No figure without that value, nor for measures that look at several periods.
 *
 * @param name name of the scenario
 */
record Scenario(String name) {

  private static final String WORD = "scenario:";

  /** The scenario that an ask counts from; empty if it counts from a period or needs no base. */
  static Optional<Scenario> of(Ask ask) {
    String base = ask.from().period();
    String measure = ask.what().measure();
    boolean rooted = !measure.equals("level") && !measure.equals("milestone");
    return rooted && base.startsWith(WORD)
        ? Optional.of(new Scenario(base.substring(WORD.length())))
        : Optional.empty();
  }

  /** The quantity against the scenario. */
  Measured of(Shelf shelf) {
    Ask ask = shelf.ask();
    Measured level = shelf.printed(SeriesKey.LEVEL, ask.end(), shelf.unit());
    double base = base(shelf);
    if (!level.known() || Double.isNaN(base)) {
      return Measured.none(ask, level.known() ? Reason.NO_BASE : level.reason());
    }
    if (level.figure().bound().open()) {
      return Measured.none(ask, Reason.ACTUAL_IS_BOUND);
    }
    return against(ask, level.with(Remark.SCENARIO_BASE), base, shelf.unitOfChange());
  }

  private double base(Shelf shelf) {
    double printed = shelf.ask().from().value();
    if (!Double.isNaN(printed)) {
      return printed;
    }
    Shelf of = shelf.asking(shelf.ask().within("scenario=" + name));
    return of.printed(SeriesKey.LEVEL, of.ask().end(), of.unit()).value();
  }

  private static Measured against(Ask ask, Measured level, double base, String unitOfChange) {
    if (ask.what().measure().equals("change")) {
      return level.told(value -> Rates.change(value, base)).in(unitOfChange);
    }
    Reason reason = Reason.of(Rates.obstacle(level.value(), base));
    if (reason != Reason.of(WhyNot.NONE)) {
      return Measured.none(ask, reason);
    }
    return switch (ask.what().measure()) {
      case "pct_change", "growth" -> level.told(value -> Rates.rate(value, base));
      case "multiple" -> level.told(value -> value / base).in(Indicator.RATIO);
      default -> Measured.none(ask, Reason.NO_BASE);
    };
  }
}
