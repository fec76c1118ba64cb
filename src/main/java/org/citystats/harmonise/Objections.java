package org.citystats.harmonise;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Readings;
import org.citystats.model.WhyNot;
import org.citystats.panel.SeriesKey;

/** What speaks against a reading whose words all have a meaning. */
final class Objections {

  /** Base units of things that are counted one by one. */
  private static final Set<String> COUNTED =
      Set.of("person", "person_time", "household", "enterprise", "project", "dwelling");

  private Objections() {}

  /**
   * Why a reading is rejected after all: its figure cannot be, or it counts a fraction of a person.
   * A count with decimals most often is a thousands point that was read as a decimal point.
   */
  static Optional<Found<Placing>> to(Readings readings, int row, Placing placing) {
    if (readings.absent(row) != WhyNot.NONE) {
      return Optional.empty();
    }
    double value = placing.conversion().of(readings.unscaled(row), readings.scale(row));
    return placing.range().holds(value)
        ? ofCount(readings, row, placing)
        : Optional.of(
            Found.nothing(
                "out_of_range",
                "'%s' is %s %s, expected %s"
                    .formatted(
                        readings.printed(row),
                        BigDecimal.valueOf(value).toPlainString(),
                        placing.fragment().unit(),
                        placing.range().says()),
                "correct the figure or its unit, or least and most in indicators.csv"));
  }

  private static Optional<Found<Placing>> ofCount(Readings readings, int row, Placing placing) {
    boolean counted = readings.scale(row) > 0 && isCount(placing);
    return counted && fraction(placing.conversion().of(readings.unscaled(row), readings.scale(row)))
        ? Optional.of(
            Found.nothing(
                "fraction_of_count",
                "'"
                    + readings.printed(row)
                    + "' is no whole number of "
                    + placing.fragment().unit()
                    + ", expected one",
                "if the point parts thousands, write the figure without it; if it is an average,"
                    + " give the indicator a unit of its own"))
        : Optional.empty();
  }

  private static boolean isCount(Placing placing) {
    return placing.measure().equals(SeriesKey.LEVEL) && COUNTED.contains(placing.fragment().unit());
  }

  private static boolean fraction(double value) {
    return value != Math.rint(value);
  }
}
