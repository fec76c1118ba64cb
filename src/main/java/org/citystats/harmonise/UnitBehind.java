package org.citystats.harmonise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator with its unit in brackets behind it, as columns of names have it where there is no
 * column of units: {@code 居民消费价格指数（上年=100）}.
 *
 * @param name the name alone
 * @param unit the unit word
 */
record UnitBehind(String name, String unit) {

  private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）]\\s*");

  /** The two parts of a word; empty if what stands in brackets is no known unit. */
  static Optional<UnitBehind> of(String word, UnitLookup units) {
    Matcher bracket = BRACKET.matcher(word);
    return bracket.matches() && units.knows(bracket.group(2))
        ? Optional.of(new UnitBehind(bracket.group(1), bracket.group(2)))
        : Optional.empty();
  }
}
