package org.citystats.harmonise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citystats.model.Cadence;
import org.citystats.model.Fault;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Remarks on the series of an indicator: periods that are skipped, and levels that leap by a power
 * of ten, as they do where the unit changed and nobody said so; by ten itself only in a series that
 * is calm otherwise. Nothing is corrected.
 *
 * <p>One remark a file and indicator, made as often as the thing occurs, at its first place.
 */
public final class SeriesRemarks {

  private static final Set<Cadence.Kind> EVEN =
      Set.of(Cadence.Kind.YEAR, Cadence.Kind.FISCAL_YEAR, Cadence.Kind.QUARTER, Cadence.Kind.MONTH);

  /** Leaps of fewer than these powers of ten happen, but in a series that is calm otherwise. */
  private static final int LEAST_POWER = 2;

  private static final double NEAR = 0.2;
  private static final double NEAR_TEN = 0.05;

  /** Steps of a calm series, as powers of ten, and how many of them show that it is calm. */
  private static final double CALM = 0.1;

  private static final int FEWEST_CALM = 3;

  private final String indicator;
  private final Map<String, Fault> remarks = new TreeMap<>();

  private SeriesRemarks(String indicator) {
    this.indicator = indicator;
  }

  /** The remarks on all series of a panel. */
  public static List<Fault> of(Panel panel) {
    SeriesRemarks found = new SeriesRemarks(panel.indicator());
    panel.series().forEach(found::series);
    return List.copyOf(found.remarks.values());
  }

  private void series(Series series) {
    int before = -1;
    for (int position = 0; position < series.length(); position++) {
      if (series.knows(position)) {
        if (before >= 0) {
          pair(series, before, position);
        }
        before = position;
      }
    }
  }

  private void pair(Series series, int before, int position) {
    if (position - before > 1 && EVEN.contains(series.key().cadence().kind())) {
      remark(series.entry(position), "gap_in_series", gap(series, before, position));
    }
    int power = series.key().measure().equals(SeriesKey.LEVEL) ? leap(series, before, position) : 0;
    if (power != 0) {
      remark(series.entry(position), "unit_jump", jump(series, before, position, power));
    }
  }

  /** The power of ten by which a level leaps, 0 if it does not. */
  private static int leap(Series series, int before, int position) {
    double ratio = series.at(position) / series.at(before);
    if (!(ratio > 0) || Double.isInfinite(ratio)) {
      return 0;
    }
    double power = Math.log10(ratio);
    if (Math.abs(Math.abs(power) - 1) < NEAR_TEN && isCalm(series)) {
      return (int) Math.rint(power);
    }
    boolean leaps =
        Math.abs(power) > LEAST_POWER - NEAR && Math.abs(power - Math.rint(power)) < NEAR;
    return leaps ? (int) Math.rint(power) : 0;
  }

  /** Whether all steps of a series are small but those by ten, as a slipped comma makes them. */
  private static boolean isCalm(Series series) {
    int small = 0;
    int before = -1;
    for (int position = 0; position < series.length(); position++) {
      if (series.knows(position)) {
        double ratio = before < 0 ? 1 : series.at(position) / series.at(before);
        double power = ratio > 0 ? Math.abs(Math.log10(ratio)) : Double.NaN;
        if (!(power < CALM) && !(Math.abs(power - 1) < NEAR_TEN)) {
          return false;
        }
        small += before >= 0 && power < CALM ? 1 : 0;
        before = position;
      }
    }
    return small >= FEWEST_CALM;
  }

  private String gap(Series series, int before, int position) {
    return "%s of %s has no figure between %s and %s; the gap is not bridged"
        .formatted(indicator, series.key().area(), series.period(before), series.period(position));
  }

  private String jump(Series series, int before, int position, int power) {
    return String.format(
        Locale.ROOT,
        "%s of %s is about %,d times %s the figure of %s; did the unit change?",
        indicator,
        series.key().area(),
        (long) Math.pow(10, Math.abs(power)),
        power > 0 ? "more than" : "less than",
        series.period(before));
  }

  private void remark(Entry entry, String code, String says) {
    Entry.Cell cell = entry.cell();
    String reason =
        "%s, line %d, column %d: %s".formatted(cell.file(), cell.line(), cell.column(), says);
    Fault found =
        new Fault(cell.file(), cell.line(), cell.line(), cell.column(), -1, code, reason, "", "");
    remarks.merge(
        code + "\n" + cell.file(), found, (first, other) -> first.times(first.times() + 1));
  }
}
