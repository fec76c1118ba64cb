package org.citystats.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.WhyNot;

/**
 * Remarks on periods in which every figure of an indicator is zero although other periods have
 * figures: some services write zero where they have nothing.
 */
final class ZeroRemarks {

  private static final int LEAST = 3;

  private final Readings readings;
  private final Map<Long, Integer> zeros = new HashMap<>();
  private final Map<Long, Integer> first = new HashMap<>();
  private final Set<Integer> counted = new HashSet<>();

  private ZeroRemarks(Readings readings) {
    this.readings = readings;
  }

  /** Remarks on the figures of a file. */
  static void of(Account account) {
    ZeroRemarks remarks = new ZeroRemarks(account.readings());
    remarks.countZeros();
    remarks.zeros.values().removeIf(count -> count < LEAST);
    if (!remarks.zeros.isEmpty()) {
      remarks.seeOthers();
      remarks.zeros.forEach((key, count) -> remarks.warn(key, count, account));
    }
  }

  private void countZeros() {
    for (int reading = 0; reading < readings.size(); reading++) {
      if (readings.absent(reading) == WhyNot.NONE && readings.unscaled(reading) == 0) {
        zeros.merge(key(reading), 1, Integer::sum);
        first.putIfAbsent(key(reading), reading);
      }
    }
  }

  /** Forgets periods with other figures, and notes which indicators have any. */
  private void seeOthers() {
    for (int reading = 0; reading < readings.size(); reading++) {
      if (readings.absent(reading) == WhyNot.NONE && readings.unscaled(reading) != 0) {
        zeros.remove(key(reading));
        counted.add(readings.said(reading, Role.INDICATOR));
      }
    }
  }

  private long key(int reading) {
    return (long) readings.said(reading, Role.INDICATOR) << Integer.SIZE
        | readings.said(reading, Role.PERIOD);
  }

  private void warn(long key, int count, Account account) {
    int reading = first.get(key);
    if (counted.contains(readings.said(reading, Role.INDICATOR))) {
      account.warn(
          readings.firstLine(reading),
          "all_zero",
          "%s, line %d: all %d figures of '%s' in %s are zero; if the source means none, correct it"
              .formatted(
                  readings.file(),
                  readings.firstLine(reading),
                  count,
                  readings.word(reading, Role.INDICATOR),
                  readings.word(reading, Role.PERIOD)));
    }
  }
}
