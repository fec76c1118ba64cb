package org.citystats.report.format;

import java.util.Locale;
import org.citystats.report.content.Language;

/**
 * In which multiple of its base unit a quantity is shown.
 *
 * @param powerOfTen power of ten of the multiple
 * @param unit how it is written
 */
record Scale(int powerOfTen, UnitShown unit) {

  private static final double BILLIONS_FROM = 1e8;
  private static final double MILLIONS_FROM = 1e6;
  private static final double TEN_THOUSANDS_FROM = 1e4;

  /** The scale of quantities of a base unit, the largest of which is given. */
  static Scale of(String unit, double largest, Language language) {
    if (unit.matches("[A-Z]{3}")) {
      return language == Language.EN ? english(unit, largest) : chinese(unit, largest);
    }
    if (unit.equals("m2") && largest >= MILLIONS_FROM) {
      return language == Language.EN
          ? new Scale(6, UnitShown.after(" km²", " km²", "km²"))
          : new Scale(6, UnitShown.after("平方公里", "平方公里", "平方公里"));
    }
    if (unit.equals("person_time") && language == Language.ZH && largest >= TEN_THOUSANDS_FROM) {
      return new Scale(4, UnitShown.after("万人次", "万人次", "万人次"));
    }
    return new Scale(0, UnitWords.of(unit, language));
  }

  private static Scale english(String currency, double largest) {
    if (largest >= BILLIONS_FROM) {
      return new Scale(
          9, new UnitShown(currency + " ", " billion", " billion", "", currency + " bn"));
    }
    if (largest >= MILLIONS_FROM) {
      return new Scale(
          6, new UnitShown(currency + " ", " million", " million", "", currency + " m"));
    }
    return new Scale(0, new UnitShown(currency + " ", "", "", "", currency));
  }

  private static Scale chinese(String currency, double largest) {
    String money =
        switch (currency) {
          case "CNY" -> "元";
          case "USD" -> "美元";
          case "EUR" -> "欧元";
          default -> currency.toUpperCase(Locale.ROOT);
        };
    int power = largest >= BILLIONS_FROM ? 8 : largest >= MILLIONS_FROM ? 4 : 0;
    String multiple = power == 8 ? "亿" : power == 4 ? "万" : "";
    String word = multiple + money;
    return new Scale(power, UnitShown.after(word, word, word));
  }
}
