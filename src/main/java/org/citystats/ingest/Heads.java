package org.citystats.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Heads by which columns are recognised where a source declares none; compared without blanks,
 * underscores and points of prefixes, capitals alike.
 */
final class Heads {

  private static final Map<String, Set<String>> ROLES =
      Map.ofEntries(
          Map.entry(
              "ref_area",
              Set.of(
                  "refarea",
                  "areacode",
                  "geo",
                  "code",
                  "geocode",
                  "countrycode",
                  "regioncode",
                  "地区代码",
                  "行政区划代码",
                  "地域コード")),
          Map.entry(
              "area_name",
              Set.of(
                  "areaname",
                  "area",
                  "city",
                  "cities",
                  "region",
                  "name",
                  "country",
                  "countryname",
                  "geography",
                  "localauthority",
                  "municipality",
                  "prefecture",
                  "都道府県",
                  "district",
                  "地区",
                  "地区名称",
                  "城市",
                  "市区町村")),
          Map.entry("indicator", Set.of("indicator", "indicur", "指标", "series", "indicatorname")),
          Map.entry("indicator_code", Set.of("indicatorcode", "seriescode", "指标代码")),
          Map.entry("breakdown", Set.of("breakdown")),
          Map.entry("measure", Set.of("measure")),
          Map.entry("basis", Set.of("basis")),
          Map.entry("unit_measure", Set.of("unitmeasure", "unit", "units", "单位", "计量单位")),
          Map.entry("unit_multiplier", Set.of("unitmultiplier", "unitmult")),
          Map.entry(
              "time_period", Set.of("timeperiod", "time", "year", "period", "年份", "时间", "年度")),
          Map.entry("obs_value", Set.of("obsvalue", "value", "数值")),
          Map.entry(
              "obs_status",
              Set.of("obsstatus", "status", "flag", "flagandfootnotes", "observationstatus")),
          Map.entry("bound", Set.of("bound", "op")),
          Map.entry("vintage", Set.of("vintage", "发布年份")),
          Map.entry("role", Set.of("role")),
          Map.entry(
              "note", Set.of("note", "notes", "comment", "sourcenote", "source", "备注", "数据来源")));

  private Heads() {}

  /** The role that a head tells, if it is a known one. */
  static Optional<String> role(String head) {
    String key = key(head);
    return ROLES.entrySet().stream()
        .filter(role -> role.getValue().contains(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String key(String head) {
    String bare = head.toLowerCase(Locale.ROOT).replaceAll("[_\\s\\u3000\\u00a0]", "");
    return bare.startsWith("data.") ? bare.substring(5) : bare;
  }
}
