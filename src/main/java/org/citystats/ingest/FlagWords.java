package org.citystats.ingest;

import java.util.Map;
import org.citystats.model.Source;

/**
 * Status letters of the flags of a column: those that the source declares, else those that the
 * European statistical system and SDMX have given to flags and to their names.
 */
final class FlagWords {

  private static final Map<String, String> LABELS =
      Map.of(
          "Normal value", "",
          "Estimated value", "E",
          "Provisional value", "P",
          "Forecast value", "F",
          "Imputed value", "I",
          "Low reliability", "U",
          "Time series break", "B");

  /** Letters of flags; {@code r} (revised) qualifies nothing, {@code d} is another definition. */
  private static final Map<Character, String> LETTERS =
      Map.of('b', "B", 'e', "E", 'p', "P", 'f', "F", 'i', "I", 'u', "U", 'd', "U", 'r', "");

  private final Map<String, String> declared;

  FlagWords(Source source) {
    declared = source.flags();
  }

  /** The status letters of a flag; the flag itself if nobody knows it. */
  String letters(String flag) {
    String told = declared.getOrDefault(flag, LABELS.get(flag));
    if (told != null || !declared.isEmpty() || flag.isEmpty()) {
      return told == null ? flag : told;
    }
    StringBuilder letters = new StringBuilder();
    for (char sign : flag.toCharArray()) {
      String letter = LETTERS.get(sign);
      if (letter == null) {
        return flag;
      }
      letters.append(letter);
    }
    return letters.toString();
  }
}
