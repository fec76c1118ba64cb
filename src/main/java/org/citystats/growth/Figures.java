package org.citystats.growth;

import java.util.Arrays;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/**
 * The growth figures of a series by one measure: each has a value, or says why it has none.
 *
 * <p>A figure is opened by {@link #open}, ends with {@link #value} or {@link #none}, and may then
 * be qualified.
 */
public final class Figures {

  private int size;
  private double[] values = new double[32];
  private double[] lows = new double[32];
  private double[] highs = new double[32];
  private byte[] statuses = new byte[32];
  private WhyNot[] reasons = new WhyNot[32];
  private Bound[] bounds = new Bound[32];
  private int[] positions = new int[32];
  private int[] bases = new int[32];
  private Period[] named = new Period[32];
  private Period[] namedBases = new Period[32];
  private Series series;
  private String[][] words = new String[5][32];

  /** No figures yet. */
  Figures() {}

  /** Opens the figure of a position of the series against a base position. */
  Figures open(int position, int base) {
    if (size == values.length) {
      grow(2 * size);
    }
    positions[size] = position;
    bases[size] = base;
    named[size] = null;
    lows[size] = Double.NaN;
    highs[size] = Double.NaN;
    bounds[size] = Bound.EXACT;
    for (String[] each : words) {
      each[size] = "";
    }
    return this;
  }

  private void grow(int capacity) {
    values = Arrays.copyOf(values, capacity);
    lows = Arrays.copyOf(lows, capacity);
    highs = Arrays.copyOf(highs, capacity);
    statuses = Arrays.copyOf(statuses, capacity);
    reasons = Arrays.copyOf(reasons, capacity);
    bounds = Arrays.copyOf(bounds, capacity);
    positions = Arrays.copyOf(positions, capacity);
    named = Arrays.copyOf(named, capacity);
    namedBases = Arrays.copyOf(namedBases, capacity);
    bases = Arrays.copyOf(bases, capacity);
    for (int word = 0; word < words.length; word++) {
      words[word] = Arrays.copyOf(words[word], capacity);
    }
  }

  /** Ends it with a value of a status, known since a vintage. */
  Figures value(double value, byte status, String vintage) {
    values[size] = value;
    reasons[size] = WhyNot.NONE;
    statuses[size] = status;
    words[0][size++] = vintage;
    return this;
  }

  /** Ends it with a reason. */
  Figures none(WhyNot reason) {
    values[size] = Double.NaN;
    reasons[size] = reason;
    statuses[size++] = ObsStatus.MISSING;
    return this;
  }

  /** Says between what the printed digits allow the last figure to lie; {@code NaN} is open. */
  Figures rounded(double low, double high) {
    return between(low, high, "rounding");
  }

  /** Says between what chance allows the last figure to lie, in 95 of 100 cases. */
  Figures confident(double low, double high) {
    return between(low, high, "confidence");
  }

  private Figures between(double low, double high, String interval) {
    if (!Double.isNaN(low) || !Double.isNaN(high)) {
      lows[size - 1] = low;
      highs[size - 1] = high;
      words[1][size - 1] = interval;
    }
    return this;
  }

  /** Says how the last figure stands to the true one. */
  Figures bound(Bound bound) {
    bounds[size - 1] = bound;
    return this;
  }

  /** Says what made levels of the last figure comparable across a break; empty for none. */
  Figures bridged(String bridge) {
    words[2][size - 1] = bridge;
    return this;
  }

  /** Says what to know beside the last figure. */
  Figures remark(String code) {
    words[3][size - 1] = code;
    return this;
  }

  /** Says that the last figure is that of other periods than its positions have. */
  Figures of(Period period, Period base) {
    named[size - 1] = period;
    namedBases[size - 1] = base;
    return this;
  }

  /** Says that the last figure is that of another part than the series. */
  Figures of(String breakdown) {
    words[4][size - 1] = breakdown;
    return this;
  }

  /** Forgets all figures, so that those of another series can be added. */
  void begin(Series next) {
    series = next;
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

  /** Lower end of its interval, {@code NaN} if unknown or open. */
  public double low(int figure) {
    return lows[figure];
  }

  /** Upper end of its interval, {@code NaN} if unknown or open. */
  public double high(int figure) {
    return highs[figure];
  }

  /** Why there is no value, or {@link WhyNot#NONE}. */
  public WhyNot reason(int figure) {
    return reasons[figure];
  }

  /** Its period. */
  public Period period(int figure) {
    return named[figure] == null ? series.period(positions[figure]) : named[figure];
  }

  /** Its base period. */
  public Period base(int figure) {
    return named[figure] == null ? series.period(bases[figure]) : namedBases[figure];
  }

  /** Its status bits. */
  public byte status(int figure) {
    return statuses[figure];
  }

  /** How it stands to the true figure. */
  public Bound bound(int figure) {
    return bounds[figure];
  }

  /** The vintage that value and base are taken from, empty if unknown or without a value. */
  public String vintage(int figure) {
    return words[0][figure];
  }

  /** What its interval allows for, empty if it has none. */
  public String interval(int figure) {
    return words[1][figure];
  }

  /** What made levels comparable across a break, empty for none. */
  public String bridge(int figure) {
    return words[2][figure];
  }

  /** The part it is a figure of. */
  public String breakdown(int figure) {
    return words[4][figure].isEmpty() ? series.key().breakdown() : words[4][figure];
  }

  /** What to know beside it. */
  public String remark(int figure) {
    return words[3][figure];
  }
}
