package org.citystats.ingest;

import java.util.regex.Pattern;
import org.citystats.model.Fault;
import org.citystats.model.Readings;

/**
 * A remark on points before three digits that were read as thousands, in a file where other points
 * stand before one or two: whoever declared the sign may have erred.
 */
final class GroupRemarks {

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+");
  private static final Pattern FRACTION = Pattern.compile("'-?\\d+\\.\\d{1,2}'");

  private GroupRemarks() {}

  /** Remarks on the figures of a file, given what was rejected of it. */
  static void of(Account account) {
    boolean doubt = account.rejects().stream().anyMatch(GroupRemarks::isFraction);
    Readings readings = account.readings();
    for (int row = 0; doubt && row < readings.size(); row++) {
      if (GROUPED.matcher(readings.printed(row)).matches()) {
        account.warn(
            readings.firstLine(row),
            "thousands_in_doubt",
            "%s, line %d, column %d: '%s' is read with thousands, yet other figures of the file have a"
                    .formatted(
                        readings.file(),
                        readings.firstLine(row),
                        readings.column(row),
                        readings.printed(row))
                + " point before decimals; check decimal in sources.csv");
      }
    }
  }

  private static boolean isFraction(Fault fault) {
    return fault.code().equals("not_a_number") && FRACTION.matcher(fault.reason()).find();
  }
}
