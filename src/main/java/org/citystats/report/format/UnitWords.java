package org.citystats.report.format;

import java.util.Map;
import java.util.Set;
import org.citystats.report.content.Language;

/**
 * Words of units: English singular and plural, Chinese measure word. Others are left to tables in
 * English and counted with 个 in Chinese; a rank, an index and what has no unit stand alone.
 */
final class UnitWords {

  private record Words(String one, String many, String zh) {}

  private static final Map<String, Words> KNOWN =
      Map.ofEntries(
          known("person", "person", "persons", "人"),
          known("person_time", "visit", "visits", "人次"),
          known("enterprise", "enterprise", "enterprises", "户"),
          known("household", "household", "households", "户"),
          known("project", "project", "projects", "个"),
          known("village", "village", "villages", "个"),
          known("base", "base", "bases", "个"),
          known("institution", "institution", "institutions", "家"),
          known("school", "school", "schools", "所"),
          known("kindergarten", "kindergarten", "kindergartens", "所"),
          known("dwelling", "dwelling", "dwellings", "套"),
          known("station", "station", "stations", "座"),
          known("street", "street", "streets", "条"),
          known("line", "line", "lines", "条"),
          known("town", "town", "towns", "个"),
          known("park", "park", "parks", "个"),
          known("space", "space", "spaces", "个"),
          known("task", "task", "tasks", "项"),
          known("working_day", "working day", "working days", "个工作日"),
          known("day", "day", "days", "天"),
          known("month", "month", "months", "个月"),
          known("quarter", "quarter", "quarters", "个"),
          known("issue", "issue", "issues", "件"),
          known("complex", "complex", "complexes", "个"),
          known("water_body", "water body", "water bodies", "个"),
          known("plant", "plant", "plants", "座"),
          known("zone", "zone", "zones", "个"),
          known("field", "field", "fields", "个"),
          known("industry", "industry", "industries", "个"),
          known("brand", "brand", "brands", "个"),
          known("type", "type", "types", "种"),
          known("title", "title", "titles", "个"),
          known("year", "year", "years", "年"),
          known("hour", "hour", "hours", "小时"),
          known("minute", "minute", "minutes", "分钟"),
          known("t", "tonne", "tonnes", "吨"),
          known("kg", "kg", "kg", "公斤"),
          known("km", "km", "km", "公里"),
          known("m2", "m²", "m²", "平方米"),
          known("m3", "m³", "m³", "立方米"),
          known("kWh", "kWh", "kWh", "千瓦时"),
          known("place", "place", "places", "位"));

  private static final Set<String> ALONE = Set.of("", "unstated", "rank", "index", "multiple");

  private static final Map<String, Words> PER =
      Map.ofEntries(
          known("CNY_per_person", " per person", " per person", "元/人"),
          known("CNY_per_m2", " per m²", " per m²", "元/平方米"));

  private UnitWords() {}

  private static Map.Entry<String, Words> known(String code, String one, String many, String zh) {
    return Map.entry(code, new Words(one, many, zh));
  }

  /** How a unit is written that has no multiples. */
  static UnitShown of(String unit, Language language) {
    Words words = KNOWN.get(unit);
    if (words != null) {
      return language == Language.EN
          ? UnitShown.after(" " + words.one(), " " + words.many(), words.many())
          : UnitShown.after(words.zh(), words.zh(), words.zh());
    }
    Words per = PER.get(unit);
    if (per != null) {
      return language == Language.EN
          ? new UnitShown("CNY ", per.one(), per.many(), "", "CNY" + per.many())
          : UnitShown.after(per.zh(), per.zh(), per.zh());
    }
    if (ALONE.contains(unit)) {
      return UnitShown.none("");
    }
    return language == Language.EN ? UnitShown.none(unit.replace('_', ' ')) : chinese(unit);
  }

  /** A Chinese word stands behind its number as it is, any other behind a blank. */
  private static UnitShown chinese(String unit) {
    boolean han = unit.codePoints().anyMatch(Character::isIdeographic);
    String word = (han ? "" : " ") + unit.replace('_', ' ');
    return UnitShown.after(word, word, unit.replace('_', ' '));
  }
}
