package org.citystats.ingest;

import java.util.Locale;
import java.util.Set;

/** Words and codes that stand for the total of a dimension; so does nothing at all. */
final class TotalWords {

  private static final Set<String> TOTALS =
      Set.of(
          "",
          "total",
          "_t",
          "_z",
          "tot",
          "t",
          "all",
          "insgesamt",
          "gesamt",
          "合计",
          "总计",
          "总数",
          "総数",
          "計",
          "all persons",
          "both sexes",
          "all ages",
          "ensemble",
          "totale",
          "totaal",
          "totalt",
          "ogółem",
          "celkem",
          "ambos sexos",
          "男女計",
          "소계",
          "합계",
          "totals",
          "total - all",
          "beide geschlechter");

  private TotalWords() {}

  /** Whether a word stands for the total. */
  static boolean isTotal(String word) {
    return TOTALS.contains(word.toLowerCase(Locale.ROOT));
  }
}
