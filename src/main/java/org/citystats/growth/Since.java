package org.citystats.growth;

/** Words for the base year of measures that have one. */
final class Since {

  private Since() {}

  /** A base year, or the first year of the series if it is 0. */
  static String words(int year) {
    return year == 0 ? "the first year" : Integer.toString(year);
  }
}
