package org.citystats.panel;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;

/**
 * The figures of one series on its calendar: position 0 is its first period, a missing period is an
 * absent value, so that a gap can never be bridged by accident.
 *
 * <p>For each period the newest known vintage is in use. Two periods are compared within the newest
 * vintage that holds both.
 */
public final class Series {

  private final SeriesKey key;
  private final Sheaf sheaf;
  private final int first;
  private final int[] rows;
  private final SeriesRows lines;
  private final Breaks breaks = new Breaks();
  private final String asOf;

  /** Rows sorted by period and vintage; those of one period and vintage are settled already. */
  Series(SeriesKey key, Sheaf sheaf, int[] rows, String asOf) {
    this.key = key;
    this.sheaf = sheaf;
    this.rows = rows;
    this.asOf = asOf;
    this.first = sheaf.ordinal(rows[0]);
    this.lines = new SeriesRows(sheaf, rows, asOf);
    for (int position = 0; position < length(); position++) {
      if ((status(position) & ObsStatus.BREAK) != 0) {
        breaks.flag(position);
      }
    }
  }

  /** The same series as it was known on an earlier date. */
  Series asOf(String date) {
    Series then = new Series(key, sheaf, rows, date);
    for (int position : breaks.positions(-1, length())) {
      breaks.at(position).forEach(found -> then.breakAt(position, found));
    }
    return then;
  }

  /** The vintages that are known, each once, the oldest first. */
  public SortedSet<String> vintages() {
    SortedSet<String> vintages = new TreeSet<>(Vintages.OLDEST_FIRST);
    for (int row : rows) {
      if (Vintages.known(sheaf.vintage(row), asOf)) {
        vintages.add(sheaf.vintage(row));
      }
    }
    return vintages;
  }

  /** Marks a break between a position and the one before; positions outside are ignored. */
  void breakAt(int position, SeriesBreak found) {
    if (position >= 0 && position < length()) {
      breaks.list(position, found);
    }
  }

  /** What names the series. */
  public SeriesKey key() {
    return key;
  }

  /** How many positions there are from the first period to the last. */
  public int length() {
    return lines.length();
  }

  /** The period of a position. */
  public Period period(int position) {
    return new Period(key.cadence(), first + position);
  }

  /** The position of a period; it may lie outside the series. */
  public int position(Period period) {
    return period.ordinal() - first;
  }

  /** All entries of the series, every vintage, by period and vintage. */
  public List<Entry> entries() {
    return Arrays.stream(rows).mapToObj(sheaf::entry).toList();
  }

  /** Whether an entry is the one in use for its period. */
  public boolean uses(Entry entry) {
    int at = lines.used(entry.ordinal() - first);
    return at >= 0 && sheaf.vintage(rows[at]).equals(entry.vintage());
  }

  /** Whether anything, a value or a mark, is known of a position. */
  public boolean knows(int position) {
    return lines.used(position) >= 0;
  }

  /** The entry in use; only where {@link #knows}. */
  public Entry entry(int position) {
    return sheaf.entry(rows[lines.used(position)]);
  }

  /** The entries of a position that are known, the oldest vintage first. */
  public List<Entry> known(int position) {
    return lines.usable(position).mapToObj(i -> sheaf.entry(rows[i])).toList();
  }

  /** The value in use, {@code NaN} if absent. */
  public double at(int position) {
    return knows(position) ? sheaf.value(rows[lines.used(position)]) : Double.NaN;
  }

  /** What the last printed digit of the value in use counts; only where {@link #knows}. */
  public double step(int position) {
    return sheaf.step(rows[lines.used(position)]);
  }

  /** The status in use; missing where nothing is known. */
  public byte status(int position) {
    return knows(position) ? sheaf.status(rows[lines.used(position)]) : ObsStatus.MISSING;
  }

  /** The bound in use. */
  public Bound bound(int position) {
    return knows(position) ? sheaf.bound(rows[lines.used(position)]) : Bound.EXACT;
  }

  /** Why there is no value in use, or {@link WhyNot#NONE}. */
  public WhyNot absence(int position) {
    return knows(position) ? sheaf.absent(rows[lines.used(position)]) : WhyNot.NO_VALUE;
  }

  /**
   * The first thing in the way of comparing a position with a base position, or {@link
   * WhyNot#NONE}: no value, no base, a gap, a break, unlike vintages, a bound instead of a value.
   */
  public WhyNot obstacle(int position, int base) {
    if (Double.isNaN(at(position))) {
      return knows(position) ? absence(position) : WhyNot.NO_VALUE;
    }
    if (Double.isNaN(at(base))) {
      return base > 0 && anyBefore(base) ? WhyNot.GAP : WhyNot.NO_BASE;
    }
    WhyNot broken = breakBetween(base, position);
    if (broken != WhyNot.NONE) {
      return broken;
    }
    int current = lines.common(position, base);
    if (current < 0) {
      return WhyNot.DIFFERENT_VINTAGE;
    }
    int against = lines.inVintageOf(base, current);
    boolean bounded = sheaf.bound(rows[current]).open() || sheaf.bound(rows[against]).open();
    return bounded ? WhyNot.BOUND : WhyNot.NONE;
  }

  private boolean anyBefore(int base) {
    for (int position = base - 1; position >= 0; position--) {
      if (!Double.isNaN(at(position))) {
        return true;
      }
    }
    return false;
  }

  /** The reason of the last break after the base up to the position, or {@link WhyNot#NONE}. */
  public WhyNot breakBetween(int base, int position) {
    return breaks.between(base, position);
  }

  /** The breaks of the series, flagged by its figures and listed. */
  public Breaks breaks() {
    return breaks;
  }

  /** The entry compared, of the newest vintage that holds both; only without {@link #obstacle}. */
  public Entry current(int position, int base) {
    return sheaf.entry(rows[lines.common(position, base)]);
  }

  /** The entry compared with, of the same vintage as {@link #current}. */
  public Entry base(int position, int base) {
    return sheaf.entry(rows[lines.inVintageOf(base, lines.common(position, base))]);
  }

  /** Its rows, every vintage of every position. */
  public SeriesRows rows() {
    return lines;
  }
}
