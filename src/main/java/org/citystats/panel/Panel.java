package org.citystats.panel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.SeriesBreak;

/** All series of one indicator, put together from the fragments of all files. */
public final class Panel {

  private final String indicator;
  private final String unit;
  private final NavigableMap<SeriesKey, Series> series;
  private final Settlement settlement;
  private final Map<SeriesKey, Set<Integer>> elsewhere;
  private final Kin kin;
  private final String asOf;

  /** Where series of areas are found that a panel of some areas does not hold. */
  public interface Kin {

    /** Nowhere. */
    Kin NONE = area -> List.of();

    /** The series of an area, sorted by their keys; none if it is not known. */
    Collection<Series> of(String area);
  }

  private Panel(
      String indicator,
      OneUnit common,
      NavigableMap<SeriesKey, Series> series,
      Settlement settlement) {
    this.indicator = indicator;
    this.unit = common.unit();
    this.elsewhere = common.elsewhere();
    this.series = series;
    this.kin = Kin.NONE;
    this.asOf = "";
    this.settlement = settlement;
  }

  private Panel(Panel now, Kin kin, String asOf) {
    this.indicator = now.indicator;
    this.unit = now.unit;
    this.elsewhere = now.elsewhere;
    this.series = now.series;
    this.kin = kin;
    this.asOf = asOf;
    this.settlement = now.settlement;
  }

  /** The same panel as it was known on an earlier date. */
  public Panel asOf(String date) {
    return new Panel(this, kin, date);
  }

  /** The same panel, which finds series of other areas elsewhere; they are not its own. */
  public Panel beside(Kin others) {
    return new Panel(this, others, asOf);
  }

  private Series then(Series found) {
    return asOf.isEmpty() || found == null ? found : found.asOf(asOf);
  }

  /**
   * The panel of fragments of one indicator; vintages later than {@code asOf} are kept but not in
   * use; {@code breaks} are those of any area and indicator.
   */
  public static Panel of(List<Fragment> fragments, List<SeriesBreak> breaks, String asOf) {
    return of(OneUnit.of(fragments), fragments, breaks, asOf);
  }

  /** The same of some of the fragments of an indicator, whose unit is known. */
  public static Panel of(Gist gist, List<Fragment> some, List<SeriesBreak> breaks, String asOf) {
    return of(OneUnit.of(some, gist.unit()), some, breaks, asOf);
  }

  private static Panel of(
      OneUnit common, List<Fragment> fragments, List<SeriesBreak> breaks, String asOf) {
    Sheaf sheaf = new Sheaf(common.fragments());
    String indicator = fragments.get(0).indicator();
    Settlement settlement = new Settlement();
    settlement.reject(common.clashes());
    NavigableMap<SeriesKey, Series> series = new TreeMap<>();
    int[] order = sheaf.order();
    for (int from = 0, to = 1; from < order.length; from = to++) {
      while (to < order.length && sheaf.sameSeries(order[from], order[to])) {
        to++;
      }
      int[] rows = settlement.settled(indicator, sheaf, Arrays.copyOfRange(order, from, to));
      if (rows.length > 0) {
        SeriesKey key = sheaf.key(rows[0]);
        series.put(key, broken(new Series(key, sheaf, rows, asOf), indicator, breaks));
      }
    }
    return new Panel(indicator, common, series, settlement);
  }

  private static Series broken(Series series, String indicator, List<SeriesBreak> breaks) {
    for (SeriesBreak found : breaks) {
      boolean concerned = found.indicator().equals("*") || found.indicator().equals(indicator);
      if (concerned && found.area().equals(series.key().area())) {
        series.breakAt(series.position(onCalendar(found.from(), series.key())), found);
      }
    }
    return series;
  }

  /** The period of a break on the calendar of a series: the first one that it touches. */
  private static Period onCalendar(Period from, SeriesKey key) {
    Cadence cadence = key.cadence();
    if (from.cadence().kind() == cadence.kind()) {
      return new Period(cadence, from.ordinal());
    }
    int perYear = from.cadence().perYear();
    int within = Math.floorMod(from.ordinal(), perYear);
    return new Period(
        cadence, from.endYear() * cadence.perYear() + within * cadence.perYear() / perYear);
  }

  /** The indicator. */
  public String indicator() {
    return indicator;
  }

  /** Its base unit. */
  public String unit() {
    return unit;
  }

  /** Its own series, sorted by their keys. */
  public List<Series> series() {
    return series.values().stream().map(this::then).toList();
  }

  /** The series of an area, sorted by their keys. */
  public Collection<Series> of(String area) {
    Collection<Series> own = own(area);
    Collection<Series> found = own.isEmpty() ? kin.of(area) : own;
    return asOf.isEmpty() ? found : found.stream().map(this::then).toList();
  }

  private Collection<Series> own(String area) {
    return series.subMap(SeriesKey.first(area), SeriesKey.first(area + '\0')).values();
  }

  /** The series of a key, {@code null} if there is none. */
  public Series find(SeriesKey key) {
    Series found = series.get(key);
    if (found == null && kin != Kin.NONE && own(key.area()).isEmpty()) {
      found =
          kin.of(key.area()).stream().filter(its -> its.key().equals(key)).findFirst().orElse(null);
    }
    return then(found);
  }

  /** Whether any figure is rejected for its unit. */
  public boolean hasOtherUnits() {
    return !elsewhere.isEmpty();
  }

  /** Whether a figure of a series is there but in another unit, and therefore rejected. */
  public boolean inAnotherUnit(SeriesKey key, Period period) {
    return elsewhere.getOrDefault(key, Set.of()).contains(period.ordinal());
  }

  /** What became of figures reported more than once. */
  public Settlement settlement() {
    return settlement;
  }
}
