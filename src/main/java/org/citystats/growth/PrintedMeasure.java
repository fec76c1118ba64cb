package org.citystats.growth;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.panel.SeriesKey;

/** What a series of printed growth figures holds, under the code of its measure in the table. */
enum PrintedMeasure {
  /** Rate against the year before. */
  YOY,
  /** Rate from the year before a span of years to its end. */
  PCT_CHANGE,
  /** Yearly rate over a span of years. */
  AVG_GROWTH,
  /** Absolute change, of shares in points. */
  CHANGE;

  /** The measure of a series; empty if it does not hold growth. */
  static Optional<PrintedMeasure> of(SeriesKey key) {
    boolean span = key.cadence().kind() == Cadence.Kind.SPAN;
    return switch (key.measure()) {
      case SeriesKey.GROWTH -> Optional.of(span ? PCT_CHANGE : YOY);
      case "avg_growth" -> Optional.of(AVG_GROWTH);
      case "change" -> Optional.of(CHANGE);
      default -> Optional.empty();
    };
  }

  /** The unit of its figures for an indicator of a base unit. */
  String unit(String indicatorUnit) {
    return this == CHANGE ? Units.changeOf(indicatorUnit) : Indicator.RATIO;
  }

  /** The period that a figure counts from: the year before, or the year before the span. */
  static Period base(Period period) {
    Cadence cadence = period.cadence();
    return cadence.kind() == Cadence.Kind.SPAN
        ? Period.year(period.ordinal() - cadence.years())
        : period.minus(cadence.perYear());
  }

  /** What is told of printed figures in the method book. */
  static List<String> sentences() {
    return List.of(
        "`YOY`: rate against the same period of the year before",
        "`PCT_CHANGE`: rate from the year before a span of years to its end",
        "`AVG_GROWTH`: yearly rate over a span of years, from the year before it",
        "`CHANGE`: absolute change against the year before, or over a span; `pp` for shares");
  }
}
