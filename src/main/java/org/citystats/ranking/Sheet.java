package org.citystats.ranking;

import java.util.Arrays;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;

/**
 * The scores of one measure and breakdown: periods of one calendar by areas in the order of their
 * codes.
 */
final class Sheet {

  private static final byte NO_VALUE = (byte) WhyNot.NO_VALUE.ordinal();

  private final Line line;
  private final String unit;
  private final int areas;
  private final int first;
  private final double[][] values;
  private final double[][] halves;
  private final byte[][] reasons;
  private final byte[][] status;

  /**
   * What a sheet holds.
   *
   * @param measure what is ranked
   * @param breakdown which part, empty for the total
   * @param cadence calendar
   */
  record Line(String measure, String breakdown, Cadence cadence) {}

  /** A sheet without any score yet, for a stretch of the calendar. */
  Sheet(Line line, String unit, int areas, Span span) {
    this.line = line;
    this.unit = unit;
    this.areas = areas;
    this.first = span.first();
    this.values = new double[span.length()][];
    this.halves = new double[span.length()][];
    this.reasons = new byte[span.length()][];
    this.status = new byte[span.length()][];
  }

  /** A stretch of a calendar. */
  record Span(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  Line line() {
    return line;
  }

  String unit() {
    return unit;
  }

  int areas() {
    return areas;
  }

  int periods() {
    return values.length;
  }

  Period period(int at) {
    return new Period(line.cadence(), first + at);
  }

  /** Where a position of the calendar stands, -1 if it is outside. */
  int at(int ordinal) {
    int at = ordinal - first;
    return at < 0 || at >= values.length ? -1 : at;
  }

  /** The score of an area with half a unit of its last printed digit; the first one stands. */
  void value(int at, int area, double value, double half) {
    open(at);
    if (reasons[at][area] == NO_VALUE && Double.isNaN(values[at][area])) {
      values[at][area] = value;
      halves[at][area] = half;
      reasons[at][area] = 0;
    }
  }

  /** Why an area has no score. */
  void none(int at, int area, WhyNot reason) {
    open(at);
    if (Double.isNaN(values[at][area])) {
      reasons[at][area] = (byte) reason.ordinal();
    }
  }

  /** The status bits of a score. */
  void status(int at, int area, byte bits) {
    status[at][area] = bits;
  }

  private void open(int at) {
    if (values[at] == null) {
      values[at] = new double[areas];
      Arrays.fill(values[at], Double.NaN);
      halves[at] = new double[areas];
      reasons[at] = new byte[areas];
      Arrays.fill(reasons[at], NO_VALUE);
      status[at] = new byte[areas];
      Arrays.fill(status[at], org.citystats.model.ObsStatus.MISSING);
    }
  }

  /** Whether anything is known of a period. */
  boolean knows(int at) {
    return at >= 0 && at < values.length && values[at] != null;
  }

  double value(int at, int area) {
    return knows(at) ? values[at][area] : Double.NaN;
  }

  double half(int at, int area) {
    return halves[at][area];
  }

  WhyNot reason(int at, int area) {
    return WhyNot.at(reasons[at][area]);
  }

  byte status(int at, int area) {
    return status[at][area];
  }

  /** Whether an area has a score in at least one period. */
  boolean everKnown(int area) {
    for (double[] period : values) {
      if (period != null && !Double.isNaN(period[area])) {
        return true;
      }
    }
    return false;
  }
}
