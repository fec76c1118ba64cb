package org.citystats.report.facts;

/**
 * What a figure is about.
 *
 * @param area code of the area
 * @param indicator code of the indicator
 * @param breakdown which part of it, empty for the total
 * @param period code of the period
 */
public record Key(String area, String indicator, String breakdown, String period) {

  /** The total of an indicator. */
  public static Key total(String area, String indicator, String period) {
    return new Key(area, indicator, "", period);
  }

  /** The same in another period. */
  public Key in(String other) {
    return new Key(area, indicator, breakdown, other);
  }

  /** The same of another area. */
  public Key of(String other) {
    return new Key(other, indicator, breakdown, period);
  }

  /** The key as one text, for anchors. */
  public String text() {
    String part = breakdown.isEmpty() ? "" : breakdown + " ";
    return area + " " + indicator + " " + part + period;
  }
}
