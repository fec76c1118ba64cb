package org.citystats.conf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written, with the unit behind it if there is one.
 *
 * @param number the number
 * @param unit the unit word behind it, empty if none
 */
record Amount(Exact number, String unit) {

  private static final Pattern FORM = Pattern.compile("([+-]?[0-9.]+(?:/[0-9.]+)?)\\s*(\\D.*)?");
  private static final Pattern SEPARATED = Pattern.compile("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");

  /** The amount of a text such as {@code 7%} or {@code 10000/15}; empty if it is none. */
  static Optional<Amount> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || SEPARATED.matcher(text).matches()) {
      return Optional.empty();
    }
    String unit = form.group(2) == null ? "" : form.group(2);
    return Exact.parse(form.group(1)).map(number -> new Amount(number, unit));
  }

  /** What to do about a text that is no amount; empty if nothing can be advised. */
  static String remedy(String text) {
    return SEPARATED.matcher(text).matches()
        ? "write " + text.replaceAll("[, ]", "") + " without separators"
        : "";
  }
}
