package org.citystats.ingest;

import java.util.Map;

/** Status letters of SDMX observations and of the flags of Eurostat. */
final class SdmxStatus {

  /**
   * Codes that mean another letter, or nothing for the figure; the others are letters as they are.
   */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("A", ""),
          Map.entry("D", "U"),
          Map.entry("G", "U"),
          Map.entry("N", "U"),
          Map.entry("V", "U"),
          Map.entry("H", "O"),
          Map.entry("L", "O"),
          Map.entry("M", "O"),
          Map.entry("Q", "O"),
          Map.entry("J", ""),
          Map.entry("K", ""),
          Map.entry("S", ""));

  private SdmxStatus() {}

  /** The status letters of a code. */
  static String letters(String code) {
    if (FigureCell.isMark(code)) {
      return "";
    }
    String usual = FlagWords.usual(code);
    return usual != null ? usual : CODES.getOrDefault(code, code);
  }
}
