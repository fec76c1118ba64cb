package org.citystats.report.format;

import java.util.stream.DoubleStream;

/**
 * From values to places on a drawing.
 *
 * @param low lowest value
 * @param high highest value
 * @param from place of the lowest
 * @param to place of the highest
 */
record Span(double low, double high, double from, double to) {

  /** Between these places, holding all known values. */
  static Span over(DoubleStream values, double from, double to) {
    double[] known = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
    double low = known.length == 0 ? 0 : known[0];
    double high = known.length == 0 ? 1 : known[known.length - 1];
    return new Span(low, high, from, to);
  }

  /** The place of a value; the middle if all values are the same. */
  double at(double value) {
    return high == low ? (from + to) / 2 : from + (value - low) / (high - low) * (to - from);
  }
}
