package org.citystats.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** By which power of ten figures are to be multiplied, in words, or as the power itself. */
final class Multiplier {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("", 0),
          Map.entry("unit", 0),
          Map.entry("units", 0),
          Map.entry("tens", 1),
          Map.entry("hundreds", 2),
          Map.entry("thousand", 3),
          Map.entry("thousands", 3),
          Map.entry("tens of thousands", 4),
          Map.entry("hundreds of thousands", 5),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("tens of millions", 7),
          Map.entry("hundreds of millions", 8),
          Map.entry("billion", 9),
          Map.entry("billions", 9));

  private Multiplier() {}

  /** The power that a word or one of the numbers 0, 3, 6, 9 means, if it is known. */
  static Optional<Integer> power(String word) {
    String bare = word.strip().toLowerCase(Locale.ROOT);
    return bare.matches("[0369]")
        ? Optional.of(Integer.parseInt(bare))
        : Optional.ofNullable(WORDS.get(bare));
  }

  /** The power that a code of SDMX means. */
  static Optional<Integer> ofSdmx(String code) {
    return code.matches("-?\\d{1,2}") ? Optional.of(Integer.parseInt(code)) : power(code);
  }
}
