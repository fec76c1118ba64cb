package org.citystats.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first line such as {@code sep=;} that tells spreadsheets the delimiter. */
final class SepDirective {

  static final int LONGEST = 64;

  private static final Pattern DIRECTIVE =
      Pattern.compile("\"?sep=([^\\w\\s\"]|\\t)\"?[;,\\t|]*", Pattern.CASE_INSENSITIVE);

  private SepDirective() {}

  /** The delimiter that a first line tells; empty if it is no directive. */
  static Optional<Character> in(String line) {
    Matcher directive = DIRECTIVE.matcher(line);
    return directive.matches() ? Optional.of(directive.group(1).charAt(0)) : Optional.empty();
  }
}
