package org.citystats.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done about outliers that would decide an index alone. */
public enum Treatment {
  /** Nothing. */
  NONE,
  /** The most extreme values are drawn to the next one; where that does not help, the logarithm. */
  WINSORISE,
  /** The logarithm. */
  LOG,
  /** The Box-Cox power of the greatest likelihood. */
  BOX_COX;

  /** The word used in code lists and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a word; empty if there is none. */
  public static Optional<Treatment> parse(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** All words. */
  public static List<String> codes() {
    return Stream.of(values()).map(Treatment::code).toList();
  }
}
