package org.citystats.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Units that are multiples of a thing, as offices write them in words and codes: {@code Mil Reais},
 * {@code MIO_EUR}, {@code thousand persons}, {@code 1000 EUR}, {@code 百万円}. Both the multiple and
 * the thing must be known; a word of which one is not stays the unit that it is.
 */
public final class Multiples {

  private static final Map<String, Integer> POWERS = new LinkedHashMap<>();
  private static final Map<String, String> THINGS = new LinkedHashMap<>();

  static {
    power(2, "hundred 100 百");
    power(3, "thousands thousand mil milhares ths tsd tausend milliers 1000 1,000 000s 000 千");
    power(4, "万 10000 10,000");
    power(6, "millions million mio mln mill millionen milhões milhão millones 百万");
    power(8, "亿 億");
    power(9, "billions billion bln bn mrd milliarden bilhões milliards");
    thing("EUR", "eur euro euros €");
    thing("USD", "usd us$ usdollar usdollars 美元");
    thing("GBP", "gbp £ poundssterling");
    thing("BRL", "brl reais r$");
    thing("CNY", "cny rmb yuan 元");
    thing("JPY", "jpy yen 円");
    thing("dollar", "dollar dollars");
    thing(
        "person",
        "person persons per people inhabitants personen einwohner pessoas habitantes personnes habitants 人");
    thing("household", "household households haushalte 世帯");
    thing("job", "job jobs");
    thing("m2", "m2 m² squaremetres 平方米");
    thing("km2", "km2 km² squarekilometres qkm 平方公里");
    thing("ha", "ha hectares hectare hektar 公顷");
    thing("t", "t tonnes tonne tonnen 吨");
  }

  private Multiples() {}

  private static void power(int power, String words) {
    for (String word : words.split(" ")) {
      POWERS.put(word, power);
    }
  }

  private static void thing(String base, String words) {
    for (String word : words.split(" ")) {
      THINGS.put(word, base);
    }
  }

  /** The unit of a word, if it is a thing or a multiple of one. */
  public static Optional<Unit> of(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("[\\s_.()]+| of ", " ").strip();
    for (Map.Entry<String, Integer> power : POWERS.entrySet()) {
      if (bare.startsWith(power.getKey())) {
        String rest = bare.substring(power.getKey().length());
        String thing = thing(rest.replaceFirst("^ ?(?:of|de|d') ?", ""));
        if (thing != null && isParted(power.getKey(), rest)) {
          return Optional.of(times(word, thing, power.getValue()));
        }
      }
    }
    return Optional.ofNullable(thing(bare)).map(thing -> times(word, thing, 0));
  }

  /**
   * Letters and digits of a multiple end where a blank follows; a Han character is one by itself.
   */
  private static boolean isParted(String power, String rest) {
    return rest.startsWith(" ") || Character.isIdeographic(power.codePointAt(0));
  }

  private static String thing(String words) {
    return THINGS.get(words.replace(" ", ""));
  }

  private static Unit times(String word, String base, int power) {
    return new Unit(word, base, BigDecimal.TEN.pow(power), BigDecimal.ONE);
  }
}
