package org.citystats.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Heads by which columns are recognised where a source declares none; compared without blanks,
 * underscores and points of prefixes, capitals alike.
 */
final class Heads {

  private static final Map<String, String> ROLES = new HashMap<>();

  /** Heads of many spellings, tried after those above. */
  private static final List<Map.Entry<Pattern, String>> FORMS =
      List.of(
          Map.entry(Pattern.compile("[a-z]{2,6}\\d{2}cd"), "ref_area"),
          Map.entry(Pattern.compile("[a-z]{2,6}\\d{2}nmw?"), "area_name"),
          Map.entry(
              Pattern.compile(
                  "(?:area|geo|geography|region|local|county|district|borough|ward|municipality"
                      + "|city|state|admin|lad|la|country|commune|département|région|municipio"
                      + "|município).{0,20}(?:code|cd|código)"),
              "ref_area"),
          Map.entry(
              Pattern.compile("(?:code|código|cód\\.?)(?:area|commune|département|du|de|da|do).*"),
              "ref_area"),
          Map.entry(
              Pattern.compile(
                  "(?:localauthority|county|unitary|borough|municipal|districtcouncil):?.*"
                      + "(?:asof.*|/.*|\\d{4}.*|name)"),
              "area_name"),
          Map.entry(Pattern.compile(".*(?:都道府県|市区町村|地域)コード|itter107"), "ref_area"),
          Map.entry(
              Pattern.compile(
                  "(?:census|survey|reference|ref\\.?|calendar|fiscal|financial|tax|school|academic|data|observation)"
                      + "(?:year|period|date)|tlist\\(.\\d?\\)|時間軸(?!コード).*|selezionaperiodo"),
              "time_period"),
          Map.entry(
              Pattern.compile("brasil(?:,grandesregiões|,granderegião)?[,e].*"), "area_name"));

  static {
    say(
        "ref_area",
        "refarea location areacode areacd geo code geocode countrycode regioncode mnemonic fips geofips fipscode"
            + " organisationcode organizationcode ags lau nuts regionalschlüssel schlüssel schlüsselnummer kennziffer codgeo codeinsee insee"
            + " codigo código cód. kod ibge geoid 地区代码 行政区划代码 区划代码 代码 地域コード 団体コード 市区町村コード"
            + " 全国地方公共団体コード");
    say(
        "area_name",
        "organisationname organizationname areaname areanm geoareaname area territorio nazwa gemeente kommun regios entity city cities region name country countryname geography geographyname geoname"
            + " localauthority municipality prefecture district borough county state province ward"
            + " localauthorityname town place stadt kreis gemeinde land bundesland kreisname gemeindename"
            + " kreisfreiestadt raumeinheit regionname stadtteil commune département région libgeo ville"
            + " libellé municipio municipios município municípios provincia provincias estado uf unidadedafederação"
            + " comunidadautónoma ciudad 地域 都道府県 市区町村 都道府県名 市区町村名 自治体 団体名 自治体名 地区 地区名称"
            + " 縣市別 縣市 縣市名稱 區域別 區域 地區別 地區 鄉鎮市區 行政區 행정구역별 행정구역(시군구)별 시도별 시군구별 지역별 지역"
            + " 城市 省份 省市 省区市 地级市 区县 县区 县市区 县（市、区） 县(市、区) 市县 地市 行政区 行政区划 城市名称");
    say("parent_area", "parentarea parent");
    say(
        "indicator",
        "indicator statisticlabel seriesdescription tipodato 表章項目 統計項 indicur 指标 指标名称 项目 series seriesname indicatorname variável indikator merkmal"
            + " 指標 項目");
    say("indicator_code", "indicatorcode seriescode statistic statisticcode 指标代码");
    say("breakdown", "breakdown");
    say("measure", "measure");
    say("basis", "basis");
    say(
        "unit_measure",
        "unitmeasure unit unitbase units uom unitofmeasure 单位 计量单位 単位 einheit unidade unité");
    say("unit_multiplier", "unitmultiplier unitmult scalarfactor");
    say(
        "time_period",
        "timeperiod time year years period date refdate calendaryears reportingperiod financialyear"
            + " fiscalyear jahr stichtag zeit periodo período perioden periode jaar rok år год año ano année annee mês trimestre month quarter 年份 时间 年度"
            + " 年 年別 年次 調査年 연도 연도별 시점 时期 日期 月份 期间");
    say(
        "obs_value",
        "obsvalue value valuebase 数值 数据 值 wert valor valeur valore waarde wartość värde observation v4_0 v40 v41 v42 v43");
    say(
        "obs_status",
        "obsstatus obsflag flagcodes status flag flags flagandfootnotes observationstatus datamarking"
            + " statusflag");
    say("bound", "bound op");
    say("vintage", "vintage 发布年份 lastupdate lastupdated");
    say("role", "role");
    say(
        "note",
        "note notes comment comments sourcenote source footnote footnotes remarks bemerkung 备注 数据来源 来源"
            + " nature timedetail reportingtype objectid fid rowid frequency freq dguid uomid scalarid vector coordinate symbol terminated decimals confstatus 序号 编号 no. nr."
            + " lfd.nr.");
  }

  private Heads() {}

  private static void say(String role, String heads) {
    Arrays.stream(heads.split(" ")).forEach(head -> ROLES.put(head, role));
  }

  /** The role that a head tells, if it is a known one. */
  static Optional<String> role(String head) {
    String key = key(head);
    String known = ROLES.get(key);
    return known != null
        ? Optional.of(known)
        : FORMS.stream()
            .filter(form -> form.getKey().matcher(key).matches())
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> areas(key));
  }

  /** Areas of one kind or another, {@code State/UT}, {@code Name of the district}. */
  private static Optional<String> areas(String key) {
    String bare = key.replaceFirst("^nameof(?:the)?", "");
    Set<String> told =
        Arrays.stream(bare.split("[/／・,、&]"))
            .map(word -> ROLES.getOrDefault(word, ""))
            .collect(Collectors.toSet());
    told.remove("");
    return !bare.equals(key) || bare.matches(".*[/／・,、&].*")
        ? Optional.of("area_name").filter(told::contains).filter(role -> told.size() == 1)
        : Optional.empty();
  }

  /** A head as it is compared. */
  static String key(String head) {
    String bare = head.toLowerCase(Locale.ROOT).replaceAll("[_\\s\\u3000\\u00a0-]", "");
    return bare.startsWith("data.") ? bare.substring(5) : bare;
  }
}
