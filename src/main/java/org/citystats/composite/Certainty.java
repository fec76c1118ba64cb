package org.citystats.composite;

/**
 * How sure the place of an area is, over all draws.
 *
 * @param low place that is undercut in 5 % of the draws
 * @param median median place
 * @param high place that is exceeded in 5 % of the draws
 * @param mean mean place
 * @param top share of the draws in which it is among the top places
 * @param up share of the draws in which it beats the area with the next better score
 * @param stay share of the draws in which it beats the area with the next worse score
 */
record Certainty(
    double low, double median, double high, double mean, double top, double up, double stay) {

  /** Nothing was drawn. */
  static final Certainty UNKNOWN =
      new Certainty(
          Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
