package org.citystats.growth;

import java.util.Arrays;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;

/** The growth figures of a series by one measure: each has a value, or says why it has none. */
public final class Figures {

  private int size;
  private double[] values = new double[32];
  private WhyNot[] reasons = new WhyNot[32];
  private int[] positions = new int[32];
  private int[] bases = new int[32];
  private byte[] statuses = new byte[32];
  private String[] vintages = new String[32];

  /** No figures yet. */
  Figures() {}

  /** Adds the figure of a pair. */
  void add(double value, Comparison pair) {
    place(pair);
    values[size] = value;
    reasons[size] = WhyNot.NONE;
    statuses[size] = pair.status();
    vintages[size++] = pair.vintage();
  }

  /** Adds the reason why a pair has no figure. */
  void none(WhyNot reason, Comparison pair) {
    place(pair);
    values[size] = Double.NaN;
    reasons[size] = reason;
    statuses[size] = ObsStatus.MISSING;
    vintages[size++] = "";
  }

  private void place(Comparison pair) {
    if (size == values.length) {
      grow(2 * size);
    }
    positions[size] = pair.position();
    bases[size] = pair.basePosition();
  }

  private void grow(int capacity) {
    values = Arrays.copyOf(values, capacity);
    reasons = Arrays.copyOf(reasons, capacity);
    positions = Arrays.copyOf(positions, capacity);
    bases = Arrays.copyOf(bases, capacity);
    statuses = Arrays.copyOf(statuses, capacity);
    vintages = Arrays.copyOf(vintages, capacity);
  }

  /** Forgets all figures, so that those of another series can be added. */
  void clear() {
    size = 0;
  }

  /** How many figures there are, with or without a value. */
  public int size() {
    return size;
  }

  /** The value, {@code NaN} if there is none. */
  public double value(int figure) {
    return values[figure];
  }

  /** Why there is no value, or {@link WhyNot#NONE}. */
  public WhyNot reason(int figure) {
    return reasons[figure];
  }

  /** Position of its period in the series. */
  public int position(int figure) {
    return positions[figure];
  }

  /** Position of its base period in the series. */
  public int base(int figure) {
    return bases[figure];
  }

  /** Its status bits. */
  public byte status(int figure) {
    return statuses[figure];
  }

  /** The vintage that value and base are taken from, empty if unknown or without a value. */
  public String vintage(int figure) {
    return vintages[figure];
  }
}
