package org.citystats.ingest;

import java.util.List;
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

  /** Quality as Statistics Canada grades it: excellent to acceptable, with caution, unreliable. */
  private static final Map<String, String> QUALITY =
      Map.of("A", "", "B", "", "C", "", "D", "", "E", "U", "F", "U", "r", "", "p", "P", "t", "");

  /**
   * Letters of flags; {@code r} (revised) and {@code c} (confidential) qualify nothing, {@code d}
   * is another definition, {@code s} an estimate of the office, {@code n} too small to matter.
   */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('b', "B"),
          Map.entry('e', "E"),
          Map.entry('s', "E"),
          Map.entry('p', "P"),
          Map.entry('f', "F"),
          Map.entry('i', "I"),
          Map.entry('u', "U"),
          Map.entry('d', "U"),
          Map.entry('n', "U"),
          Map.entry('c', ""),
          Map.entry('z', ""),
          Map.entry('r', ""));

  private final Map<String, String> declared;

  private final boolean canada;

  FlagWords(Source source) {
    this(source, List.of());
  }

  /** For a table with these heads, which tell the tables of Statistics Canada. */
  FlagWords(Source source, List<String> heads) {
    declared = source.flags();
    canada = heads.containsAll(List.of("VECTOR", "COORDINATE", "STATUS"));
  }

  /** The status letters of a flag; the flag itself if nobody knows it. */
  String letters(String flag) {
    if (canada && declared.isEmpty() && QUALITY.containsKey(flag)) {
      return QUALITY.get(flag);
    }
    if (declared.isEmpty() && FigureCell.isMark(flag)) {
      return "";
    }
    String told = declared.getOrDefault(flag, LABELS.get(flag));
    if (told != null || !declared.isEmpty() || flag.isEmpty()) {
      return told == null ? flag : told;
    }
    String usual = usual(flag);
    return usual == null ? flag : usual;
  }

  /**
   * The status letters of a flag of the European statistical system, {@code null} if it is none.
   */
  static String usual(String flag) {
    StringBuilder letters = new StringBuilder();
    for (char sign : flag.toCharArray()) {
      String letter = LETTERS.get(sign);
      if (letter == null) {
        return null;
      }
      letters.append(letters.indexOf(letter) < 0 || letter.isEmpty() ? letter : "");
    }
    return letters.toString();
  }
}
