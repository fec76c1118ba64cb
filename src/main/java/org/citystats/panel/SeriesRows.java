package org.citystats.panel;

import java.util.stream.IntStream;
import org.citystats.model.Bound;
import org.citystats.model.WhyNot;

/**
 * The rows of a series by position: every vintage, the oldest first, and the one in use. A row is
 * named by its index; its figures are read without an object.
 */
public final class SeriesRows {

  private final Sheaf sheaf;
  private final int[] rows;
  private final int[] from;
  private final int[] inUse;

  /** Rows sorted by period and vintage; in use is the newest that is known on a date. */
  SeriesRows(Sheaf sheaf, int[] rows, String asOf) {
    this.sheaf = sheaf;
    this.rows = rows;
    int first = sheaf.ordinal(rows[0]);
    int length = sheaf.ordinal(rows[rows.length - 1]) - first + 1;
    this.from = new int[length + 1];
    this.inUse = new int[length];
    for (int i = 0, position = 0; position <= length; position++) {
      while (i < rows.length && sheaf.ordinal(rows[i]) - first < position) {
        i++;
      }
      from[position] = i;
    }
    for (int position = 0; position < length; position++) {
      inUse[position] = newestKnown(position, asOf);
    }
  }

  private int newestKnown(int position, String asOf) {
    for (int i = from[position + 1] - 1; i >= from[position]; i--) {
      if (Vintages.known(sheaf.vintage(rows[i]), asOf)) {
        return i;
      }
    }
    return -1;
  }

  /** How many positions there are. */
  int length() {
    return inUse.length;
  }

  /** Index of the row in use, -1 where nothing is known or outside the series. */
  public int used(int position) {
    return position >= 0 && position < inUse.length ? inUse[position] : -1;
  }

  /**
   * Index of the row of the newest usable vintage that holds values at both positions, or -1; the
   * row of the base is the one {@link #inVintageOf} it.
   */
  public int common(int position, int base) {
    for (int i = used(position); i >= 0 && i >= from[position]; i--) {
      if (!Double.isNaN(sheaf.value(rows[i])) && inVintageOf(base, i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the row at a position that has a value in the vintage of another row, or -1. */
  public int inVintageOf(int position, int other) {
    return inVintageOf(position, this, other);
  }

  /** The same, of a row of another series of the indicator. */
  public int inVintageOf(int position, SeriesRows series, int other) {
    if (position < 0 || position >= inUse.length) {
      return -1;
    }
    for (int i = from[position + 1] - 1; i >= from[position]; i--) {
      boolean present = !Double.isNaN(sheaf.value(rows[i]));
      if (present && sheaf.sameVintage(rows[i], series.sheaf, series.rows[other])) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Indices of the known rows of a position from the oldest vintage on, empty if there are none.
   */
  public IntStream usable(int position) {
    return used(position) < 0
        ? IntStream.empty()
        : IntStream.rangeClosed(from[position], inUse[position]);
  }

  /** How many known rows a position has. */
  public int count(int position) {
    return used(position) < 0 ? 0 : inUse[position] - from[position] + 1;
  }

  /** How many rows there are, every vintage of every position. */
  public int size() {
    return rows.length;
  }

  /** Place of the period of a row on the calendar. */
  public int ordinal(int row) {
    return sheaf.ordinal(rows[row]);
  }

  /** Why a row has no value, or {@link WhyNot#NONE}. */
  public WhyNot absent(int row) {
    return sheaf.absent(rows[row]);
  }

  /** Value of a row. */
  public double value(int row) {
    return sheaf.value(rows[row]);
  }

  /** One unit of the last printed digit of a row, 0 if unknown. */
  public double step(int row) {
    return sheaf.step(rows[row]);
  }

  /** Status bits of a row. */
  public byte statusOf(int row) {
    return sheaf.status(rows[row]);
  }

  /** Bound of a row. */
  public Bound boundOf(int row) {
    return sheaf.bound(rows[row]);
  }

  /** Vintage of a row. */
  public String vintage(int row) {
    return sheaf.vintage(rows[row]);
  }
}
