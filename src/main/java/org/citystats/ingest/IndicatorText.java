package org.citystats.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Readings.Role;

/**
 * An indicator as offices print it: its name, behind it what is measured, in brackets the unit:
 * {@code 固定资产投资额_累计增长(%)}, {@code 地区生产总值比上年增长（%）}.
 *
 * @param name the name alone
 * @param unit the unit in brackets, empty if none; brackets that speak of per cent mean per cent
 * @param growth whether it is a rate of growth against the year before
 * @param cumulative whether it counts from January on
 */
record IndicatorText(String name, String unit, boolean growth, boolean cumulative) {

  private static final Pattern UNIT = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）]\\s*");

  /** Growth on the year before, said by the name itself. */
  private static final Pattern GROWN =
      Pattern.compile(
          "(?!同比|[比较][上去]年)(.*?\\S)[\\s_]*"
              + "(?:(?:[比较][上去]年(?:同期)?|同比)(?:增长速度|增长率|增长|增减|增幅|增速|±)|增长速度|增速)");

  private static final Pattern SUFFIX = Pattern.compile("(.+)_(累计|当期|同比|比上年)?(值|增长)");

  static IndicatorText of(String text) {
    Matcher bracket = UNIT.matcher(text);
    String name = bracket.matches() ? bracket.group(1) : text;
    String unit = bracket.matches() ? bracket.group(2) : "";
    Matcher grown = GROWN.matcher(name.replaceFirst("\\s*[%％]$", ""));
    if (grown.matches() && (unit.isEmpty() || unit.matches(".*[%％‰].*"))) {
      return new IndicatorText(grown.group(1), unit.contains("‰") ? "‰" : "%", true, false);
    }
    Matcher suffix = SUFFIX.matcher(name);
    boolean told = suffix.matches();
    return new IndicatorText(
        told ? suffix.group(1) : name,
        unit.contains("%") ? "%" : unit,
        told && suffix.group(3).equals("增长"),
        told && "累计".equals(suffix.group(2)));
  }

  /** The words by their roles; what is not said is left out. */
  Map<Role, String> words() {
    Map<Role, String> words = new EnumMap<>(Role.class);
    words.put(Role.INDICATOR, name);
    words.put(Role.UNIT, unit);
    words.put(Role.MEASURE, growth ? "growth" : "");
    words.values().removeIf(String::isEmpty);
    return words;
  }
}
