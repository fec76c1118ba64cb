package org.citystats.harmonise;

import java.io.Serializable;
import java.util.Optional;
import org.citystats.model.Fault;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.WhyNot;

/**
 * Places the readings of a file: words become codes, figures are converted to base units, what
 * cannot be placed is rejected with the cell and the reason.
 *
 * <p>Each word, and each combination of words, is looked up once a file.
 */
public final class Harmonise implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long SIGNIFICANT = 1_000_000_000_000_000L;

  private final Vocabulary vocabulary;

  /** With the code lists of a project. */
  public Harmonise(AreaLookup areas, IndicatorLookup indicators, UnitLookup units) {
    this.vocabulary = new Vocabulary(areas, indicators, units);
  }

  /** Adds the readings of a file to a harvest. */
  public void readings(Readings readings, Harvest harvest) {
    Placings placings = new Placings(vocabulary, readings, harvest);
    for (int row = 0; row < readings.size(); row++) {
      Found<Placing> placing = placings.of(row);
      Optional<Found<Placing>> objection =
          placing.failed() ? Optional.of(placing) : objection(readings, row, placings);
      if (objection.isPresent()) {
        harvest.reject(fault(readings, row, objection.get()));
      } else {
        place(readings, row, placings, harvest);
      }
    }
  }

  private static Optional<Found<Placing>> objection(Readings from, int row, Placings placings) {
    Optional<Found<Placing>> toVintage = placings.objection(row);
    return toVintage.isPresent() ? toVintage : Objections.to(from, row, placings.of(row).thing());
  }

  private static void place(Readings from, int row, Placings placings, Harvest harvest) {
    Placing placing = placings.of(row).thing();
    int ordinal = placings.period(row).orElseThrow().ordinal();
    placing
        .fragment()
        .observe(placing.series(), ordinal, from.word(row, Role.VINTAGE))
        .place(from.file(), from.firstLine(row), from.column(row))
        .qualify(placings.status(row).orElseThrow(), from.bound(row), from.scale(row))
        .step(placing.conversion().step(from.scale(row)));
    String printed = from.printed(row);
    if (from.absent(row) == WhyNot.NONE) {
      warnOfDigits(from, row, harvest);
      double value = placing.conversion().of(from.unscaled(row), from.scale(row));
      placing.fragment().value(value, printed);
    } else {
      harvest.countMissing();
      placing.fragment().absent(from.absent(row), printed);
    }
  }

  private static void warnOfDigits(Readings from, int row, Harvest harvest) {
    if (Math.abs(from.unscaled(row)) >= SIGNIFICANT) {
      String reason =
          "%s, line %s, column %s: '%s' has more than 15 significant digits; 15 are kept"
              .formatted(from.file(), from.firstLine(row), from.column(row), from.printed(row));
      harvest.warn(faultAt(from, row, new String[] {"more_than_15_digits", reason, ""}));
    }
  }

  private static Fault fault(Readings from, int row, Found<Placing> placing) {
    String reason =
        "%s, line %s, column %s: %s"
            .formatted(from.file(), from.firstLine(row), from.column(row), placing.found());
    return faultAt(from, row, new String[] {placing.code(), reason, placing.hint()});
  }

  private static Fault faultAt(Readings from, int row, String[] codeReasonHint) {
    return new Fault(
        from.file(),
        from.firstLine(row),
        from.lastLine(row),
        from.column(row),
        from.byteOffset(row),
        codeReasonHint[0],
        codeReasonHint[1],
        codeReasonHint[2],
        from.printed(row));
  }
}
