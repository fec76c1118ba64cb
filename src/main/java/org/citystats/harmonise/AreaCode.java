package org.citystats.harmonise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What became of codes of areas on their way through spreadsheets, and words that are none. */
final class AreaCode {

  /** Longest code or name of an area or an indicator. */
  static final int LONGEST = 128;

  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "grandtotal",
          "sum",
          "gesamt",
          "insgesamt",
          "summe",
          "全市",
          "全省",
          "全国",
          "合计",
          "总计",
          "總計",
          "合計",
          "総計");
  private static final Pattern POWER = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{1,2}");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{3,})\\.0+");

  private AreaCode() {}

  /** Whether a code lost its last digits: a spreadsheet took it for a large number. */
  static boolean isDamaged(String code) {
    return POWER.matcher(code).matches();
  }

  /** A code without what spreadsheets add: an apostrophe, decimals, full-width digits. */
  static String repaired(String code) {
    String plain =
        code.chars().anyMatch(AreaCode::isWide)
            ? Normalizer.normalize(code, Normalizer.Form.NFKC)
            : code;
    plain = plain.matches("'\\d+(\\.0+)?") ? plain.substring(1) : plain;
    return DECIMAL.matcher(plain).replaceFirst("$1");
  }

  private static boolean isWide(int sign) {
    return sign >= '\uff10' && sign <= '\uff19';
  }

  /** Whether a name is that of the total of a table. */
  static boolean isTotal(String name) {
    return TOTALS.contains(Names.clean(name).toLowerCase(Locale.ROOT));
  }

  /** The fault of a code or name that is longer than one can be. */
  static <T> Found<T> tooLong(String word) {
    return Found.nothing(
        "name_too_long",
        String.format(
            Locale.ROOT, "a name of %,d characters, expected at most %d", word.length(), LONGEST),
        "look for a quote that is missing, or shorten the name");
  }
}
