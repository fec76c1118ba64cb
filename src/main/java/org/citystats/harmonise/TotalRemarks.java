package org.citystats.harmonise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Bound;
import org.citystats.model.Fault;
import org.citystats.model.Lineage;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Remarks on totals that are not the sum of their parts: {@code |whole - sum| > (step + steps) /
 * 2}, where a step is what the last printed digit counts, so that rounding alone never is remarked
 * on.
 *
 * <ul>
 *   <li>Levels of one indicator, breakdown, basis and period, in its base unit.
 *   <li>Nothing is said unless the list gives the parts of the area in the year, all of them have
 *       an exact figure of known digits, and all figures are of one vintage.
 *   <li>One remark a file and indicator, made as often as the thing occurs. Nothing is corrected.
 * </ul>
 *
 * @see <a href="https://ec.europa.eu/eurostat/web/products-manuals-and-guidelines">Eurostat,
 *     rounding: totals may not add up</a>
 */
public final class TotalRemarks {

  private final Panel panel;
  private final Lineage lineage;
  private final Map<String, Fault> remarks = new TreeMap<>();

  private TotalRemarks(Panel panel, Lineage lineage) {
    this.panel = panel;
    this.lineage = lineage;
  }

  /** The remarks on all totals of an indicator whose parts add up. */
  public static List<Fault> of(Panel panel, Lineage lineage) {
    TotalRemarks found = new TotalRemarks(panel, lineage);
    panel.series().stream()
        .filter(series -> series.key().isLevel() && lineage.hasParts(series.key().area()))
        .forEach(found::whole);
    return List.copyOf(found.remarks.values());
  }

  private void whole(Series series) {
    for (int position = 0; position < series.length(); position++) {
      if (isExact(series, position)) {
        compare(series, position);
      }
    }
  }

  private void compare(Series whole, int position) {
    int year = whole.period(position).endYear();
    List<String> parts = lineage.parts(whole.key().area(), year);
    double sum = 0;
    double slack = whole.step(position);
    for (String part : parts) {
      Optional<Series> series = of(part, whole.key());
      int at = series.map(found -> found.position(whole.period(position))).orElse(-1);
      if (at < 0 || !isComparable(whole, position, series.get(), at)) {
        return;
      }
      sum += series.get().at(at);
      slack += series.get().step(at);
    }
    double value = whole.at(position);
    if (!parts.isEmpty() && Math.abs(value - sum) > slack / 2 * (1 + 1e-9) + 1e-12 * value) {
      remark(whole, position, new Sum(parts.size(), sum, slack / 2));
    }
  }

  private record Sum(int parts, double value, double slack) {}

  private Optional<Series> of(String area, SeriesKey key) {
    return Optional.ofNullable(
        panel.find(
            new SeriesKey(area, key.breakdown(), key.measure(), key.basis(), key.cadence())));
  }

  private static boolean isExact(Series series, int position) {
    return position < series.length()
        && series.knows(position)
        && !Double.isNaN(series.at(position))
        && series.bound(position) == Bound.EXACT
        && series.step(position) > 0;
  }

  private static boolean isComparable(Series whole, int position, Series part, int at) {
    return isExact(part, at) && whole.entry(position).vintage().equals(part.entry(at).vintage());
  }

  private void remark(Series whole, int position, Sum sum) {
    Entry.Cell cell = whole.entry(position).cell();
    String reason =
        String.format(
            Locale.ROOT,
            "%s, line %d, column %d: %s of %s in %s is %s, its %d parts add up to %s; rounding explains"
                + " no more than %s",
            cell.file(),
            cell.line(),
            cell.column(),
            panel.indicator(),
            whole.key().area(),
            whole.period(position),
            plain(whole.at(position)),
            sum.parts(),
            plain(sum.value()),
            plain(sum.slack()));
    String hint = "look for a part that is missing, counted twice or of another unit";
    Fault fault =
        new Fault(
            cell.file(),
            cell.line(),
            cell.line(),
            cell.column(),
            -1,
            "total_and_parts",
            reason,
            hint,
            "");
    remarks.merge(cell.file(), fault, (first, other) -> first.times(first.times() + 1));
  }

  private static String plain(double value) {
    return new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros().toPlainString();
  }
}
