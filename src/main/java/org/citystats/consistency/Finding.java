package org.citystats.consistency;

/**
 * Something that a careful reader notices.
 *
 * @param code what kind of thing
 * @param severity how much it matters
 * @param about what it is about
 * @param found the figure found, {@code NaN} if none
 * @param expected what it was held against, {@code NaN} if nothing
 * @param said the sentence
 */
record Finding(
    String code, Severity severity, About about, double found, double expected, Said said) {

  /** How much a finding matters. */
  enum Severity {
    /** Consistent, or good to know. */
    NOTE,
    /** To be looked at. */
    DOUBT,
    /** Two things that cannot both hold. */
    CONFLICT
  }

  /**
   * What a finding is about.
   *
   * @param subject key of the target, or code of the indicator
   * @param other key of what it is held against, empty if nothing
   * @param place where it happens
   */
  record About(String subject, String other, Place place) {}

  /**
   * Where a finding happens.
   *
   * @param area code of the area
   * @param indicator code of the indicator
   * @param period code of the period
   * @param unit unit of found and expected
   * @param file file of the statement, empty for targets
   * @param line line in it, 0 if none
   */
  record Place(String area, String indicator, String period, String unit, String file, long line) {}

  /**
   * A sentence in both languages.
   *
   * @param en in English
   * @param zh in Chinese
   */
  record Said(String en, String zh) {}
}
