package org.citystats.composite;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.citystats.model.IndexInput;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;

/**
 * The yearly figures of one input of an index, areas by years; travels from the task that holds its
 * indicator.
 *
 * @param input what it is
 * @param areas codes of the areas
 * @param first the first year
 * @param years how many years there are
 * @param figures a figure of each area and year, area by area
 */
public record IndexColumn(
    IndexInput input, List<String> areas, Period first, int years, Figures figures)
    implements Serializable {

  /** Figures, each with a value or a reason. */
  public static final class Figures implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] values;
    private final double[] slacks;
    private final byte[] statuses;
    private final byte[] reasons;

    /** So many figures without a value. */
    public Figures(int size) {
      values = new double[size];
      slacks = new double[size];
      statuses = new byte[size];
      reasons = new byte[size];
      for (int at = 0; at < size; at++) {
        none(at, WhyNot.NO_VALUE);
      }
    }

    /** A figure, and by how much it may be off because it is rounded. */
    public void put(int at, double value, double slack) {
      values[at] = value;
      slacks[at] = slack;
      reasons[at] = (byte) WhyNot.NONE.ordinal();
    }

    /** Status bits of a figure. */
    public void status(int at, byte status) {
      statuses[at] = status;
    }

    /** There is none, for a reason. */
    public void none(int at, WhyNot reason) {
      values[at] = Double.NaN;
      reasons[at] = (byte) reason.ordinal();
    }

    /** The value, {@code NaN} if there is none. */
    public double value(int at) {
      return values[at];
    }

    /** By how much it may be off. */
    public double slack(int at) {
      return slacks[at];
    }

    /** Its status bits. */
    public byte status(int at) {
      return statuses[at];
    }

    /** Why there is none, or {@link WhyNot#NONE}. */
    public WhyNot reason(int at) {
      return WhyNot.values()[reasons[at]];
    }

    /** How many figures there are. */
    public int size() {
      return values.length;
    }
  }

  /** Where the figure of an area and year stands, -1 if nowhere. */
  int at(String area, Period period) {
    int row = Collections.binarySearch(areas, area);
    boolean same = period.cadence().equals(first.cadence());
    int year = period.ordinal() - first.ordinal();
    return row < 0 || !same || year < 0 || year >= years ? -1 : row * years + year;
  }
}
