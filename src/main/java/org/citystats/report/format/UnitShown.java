package org.citystats.report.format;

/**
 * The unit beside a number in one language.
 *
 * @param prefix before the number, such as {@code CNY }
 * @param one after the number one
 * @param many after every other number
 * @param inCell what stays beside the number in a table
 * @param column the unit in a column of units
 */
record UnitShown(String prefix, String one, String many, String inCell, String column) {

  /** The number alone. */
  static UnitShown none(String column) {
    return new UnitShown("", "", "", "", column);
  }

  /** A word after the number, in a table only in the column of units. */
  static UnitShown after(String one, String many, String column) {
    return new UnitShown("", one, many, "", column);
  }

  /** A mark that belongs to the number everywhere. */
  static UnitShown mark(String everywhere) {
    return new UnitShown("", everywhere, everywhere, everywhere, everywhere.strip());
  }
}
