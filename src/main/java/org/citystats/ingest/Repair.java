package org.citystats.ingest;

import java.util.Locale;

/** A way of writing figures that is read as the plain one, and told. */
enum Repair {
  NONE(""),
  /** Digits and signs as wide as Han characters. */
  FULL_WIDTH("full-width signs"),
  /** The minus sign U+2212. */
  MINUS("the minus sign U+2212"),
  /** A power of ten, as spreadsheets write large figures; digits may have been lost there. */
  EXPONENT("powers of ten, digits may have been lost");

  private final String says;

  Repair(String says) {
    this.says = says;
  }

  /** What was repaired, for a remark. */
  String says() {
    return says;
  }

  /** The code of the remark. */
  String code() {
    return "repaired_" + name().toLowerCase(Locale.ROOT);
  }

  /** How a text differs from its plain form. */
  static Repair of(String text, String plain) {
    if (text.equals(plain)) {
      return NONE;
    }
    return text.indexOf('\u2212') >= 0 ? MINUS : FULL_WIDTH;
  }
}
