package org.citystats.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Heads and cells that are units and nothing else, in the languages of the exports. */
final class UsualHeads {

  private static final Pattern HAN =
      Pattern.compile(
          "(?:百|千|万|十万|百万|千万|亿|百亿|万亿)?(?:元|人|户|吨|公顷|亩|平方米|平方公里|平方千米|公里|千米|米|个|辆|台|件|套|所|张|家|册"
              + "|人次|美元|千瓦时|立方米|斤|头|只|台数|人民币元)|%|％|‰|元/人|人/平方公里|元/平方米");

  private static final Set<String> WORDS =
      Set.of(
          "dollars",
          "thousands of dollars",
          "millions of dollars",
          "percent",
          "per cent",
          "persons",
          "thousands",
          "thousand persons",
          "jobs",
          "euro",
          "eur",
          "€",
          "£",
          "$",
          "1000",
          "1 000",
          "1000 eur",
          "tsd. eur",
          "mill. eur",
          "prozent",
          "km²",
          "km2",
          "ha",
          "qkm",
          "pessoas",
          "habitantes",
          "hectares",
          "人",
          "千人",
          "世帯",
          "円",
          "千円",
          "百万円",
          "億円",
          "km2 ",
          "usd",
          "cny");

  private UsualHeads() {}

  /** Whether a text is a unit and nothing else. */
  static boolean isUnit(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT);
    return WORDS.contains(bare) || HAN.matcher(bare).matches();
  }
}
