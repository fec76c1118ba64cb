package org.citystats.growth;

import java.util.Optional;
import java.util.TreeSet;
import org.citystats.model.Bridge;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;
import org.citystats.panel.Vintages;

/**
 * Brings a base level across the breaks between it and a later level: by a recalculated level, a
 * splice factor, publications that recalculate earlier levels, or the rate that the office prints
 * on comparable scope for the period of the break. Every break between needs its bridge.
 *
 * <p>A recalculated level and a printed rate that reach right from the base to the value need no
 * common vintage; all others do.
 */
final class Bridging {

  private final Subject subject;
  private final Series series;
  private final SeriesRows rows;
  private final TreeSet<String> names = new TreeSet<>();
  private int position;
  private int from;
  private int current;
  private int against;
  private double base;

  Bridging(Subject subject) {
    this.subject = subject;
    this.series = subject.series();
    this.rows = series.rows();
  }

  /** Whether an obstacle is a break, which may be bridged. */
  boolean isBreak(WhyNot obstacle) {
    return obstacle == WhyNot.LEVEL_BREAK || obstacle == WhyNot.BOUNDARY_CHANGE;
  }

  /** Forgets the last bridge. */
  void none() {
    if (!names.isEmpty()) {
      names.clear();
    }
  }

  /** Whether all breaks between a base and a position can be bridged; builds what they need. */
  boolean build(int at, int basePosition) {
    position = at;
    from = basePosition;
    boolean built = direct() || chained();
    if (!built || boundOf(current) || boundOf(against)) {
      names.clear();
    }
    return built();
  }

  private boolean boundOf(int row) {
    return row >= 0 && rows.boundOf(row).open();
  }

  /** A bridge from the base right to the value. */
  private boolean direct() {
    current = rows.used(position);
    against = -1;
    int count = 0;
    for (int at : series.breaks().positions(from, position)) {
      count += 1;
      base = recalculated(at);
    }
    if (count == 1 && !Double.isNaN(base)) {
      names.add(Bridge.Kind.RECALCULATED_BASE.code());
      return true;
    }
    double rate = position - from == subject.perYear() ? printedRate(position) : Double.NaN;
    if (!Double.isNaN(rate)) {
      base = series.at(position) / (1 + rate);
      names.add(Bridge.Kind.PRINTED_RATE.code());
      return true;
    }
    return false;
  }

  /**
   * The level of the base itself on the scope after a break right behind it, {@code NaN} if none.
   */
  private double recalculated(int at) {
    boolean behind = at - 1 == from && subject.key().breakdown().isEmpty();
    for (SeriesBreak found : series.breaks().at(at)) {
      if (behind && found.bridge().kind() == Bridge.Kind.RECALCULATED_BASE) {
        return found.bridge().value();
      }
    }
    return Double.NaN;
  }

  /** The rate printed for a position, {@code NaN} if none is or only a bound. */
  private double printedRate(int at) {
    Optional<Series> rates = subject.bridging();
    if (rates.isEmpty()) {
      return Double.NaN;
    }
    int its = rates.get().position(series.period(at));
    return rates.get().bound(its).open() ? Double.NaN : rates.get().at(its);
  }

  /** Factors of all breaks between, applied to the base of the common vintage. */
  private boolean chained() {
    current = rows.common(position, from);
    if (current < 0) {
      return false;
    }
    against = rows.inVintageOf(from, current);
    base = rows.value(against);
    for (int at : series.breaks().positions(from, position)) {
      double factor = factor(at);
      if (Double.isNaN(factor)) {
        names.clear();
        return false;
      }
      base *= factor;
    }
    return true;
  }

  private double factor(int at) {
    double product = 1;
    boolean open = series.breaks().at(at).isEmpty();
    for (SeriesBreak found : series.breaks().at(at)) {
      double factor = declared(found.bridge(), at);
      open |= Double.isNaN(factor);
      product *= Double.isNaN(factor) ? 1 : factor;
    }
    return open ? printed(at) : product;
  }

  private double declared(Bridge bridge, int at) {
    double factor =
        switch (bridge.kind()) {
          case SPLICE_FACTOR -> bridge.value();
          case RECALCULATED_BASE ->
              subject.key().breakdown().isEmpty() ? bridge.value() / inVintage(at - 1) : Double.NaN;
          case RECALCULATED_SINCE -> since(bridge.since());
          default -> Double.NaN;
        };
    if (!Double.isNaN(factor)) {
      names.add(bridge.kind().code());
    }
    return factor;
  }

  private double since(String vintage) {
    boolean recalculated = Vintages.OLDEST_FIRST.compare(rows.vintage(current), vintage) >= 0;
    return recalculated ? 1 : Double.NaN;
  }

  /** Of the printed rate at the first period of the kind of the position, at or after a break. */
  private double printed(int at) {
    int lag = subject.perYear();
    int over = at + Math.floorMod(position - at, lag);
    double rate = printedRate(over);
    double factor = inVintage(over) / (1 + rate) / inVintage(over - lag);
    if (!Double.isNaN(factor)) {
      names.add(Bridge.Kind.PRINTED_RATE.code());
    }
    return factor;
  }

  private double inVintage(int at) {
    int row = rows.inVintageOf(at, current);
    return row < 0 ? Double.NaN : rows.value(row);
  }

  /** Whether a bridge stands. */
  boolean built() {
    return !names.isEmpty();
  }

  /** The bridges, by their codes. */
  String name() {
    return names.isEmpty() ? "" : String.join("+", names);
  }

  /** Row of the value. */
  int current() {
    return current;
  }

  /** Row of the base, -1 if it is not a level of the series. */
  int against() {
    return against;
  }

  /** The base on the scope of the value. */
  double base() {
    return base;
  }
}
