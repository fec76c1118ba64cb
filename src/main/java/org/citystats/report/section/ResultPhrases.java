package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of results. */
enum ResultPhrases implements Phrase {
  TITLE("Main results", "主要指标"),
  NOTHING("No results of {area} are published for {period}.", "{period}没有公布{area}的结果。"),
  LEAD("Indicators of {area} with a figure for {period}: {n}.", "{period}{area}共有{n}项指标有数据。"),
  LEVEL_GROWTH(
      "{indicator} of {area} stood at {level} in {period}, {growth}{basis}{status}.",
      "{period}，{area}{indicator}{level}，{growth}{basis}{status}。"),
  LEVEL_ONLY(
      "{indicator} of {area} stood at {level} in {period}{status}.",
      "{period}，{area}{indicator}{level}{status}。"),
  GROWTH_ONLY(
      "{indicator} of {area} {growth} in {period}{basis}{status}; no level is published.",
      "{period}，{area}{indicator}{growth}{basis}{status}，未公布绝对额。"),
  NONE(
      "For {period} no figure of {indicator} of {area} is published.",
      "{period}未公布{area}{indicator}数据。"),
  BREAK(
      "Levels before and after {period} are not comparable ({kind}); growth is the published rate.",
      "{period}前后绝对额不可比（{kind}），增速为公布数。"),
  BREAK_NO_RATE(
      "Levels before and after {period} are not comparable ({kind}); growth cannot be given.",
      "{period}前后绝对额不可比（{kind}），无法给出增速。"),
  VINTAGES_NO_RATE(
      "Growth cannot be given because the levels come from different publications.",
      "各期绝对额来自不同次公布，无法给出增速。"),
  CONTRADICTION(
      "The source gives {a}, the levels give {b}; the source rate is used.",
      "公布增速{a}，按绝对额计算为{b}，以公布数为准。"),
  CENSUS("economic census", "普查修订"),
  BOUNDARY("boundary change", "区划调整"),
  DEFINITION("change of definition", "口径变化"),
  REVISION("census or definition", "普查修订或口径变化"),
  TABLE("{area}, {period}: level and growth on the year before", "{period}{area}主要指标及比上年增长"),
  INDICATOR("Indicator", "指标"),
  LEVEL("Level", "绝对额"),
  UNIT("Unit", "单位"),
  PUBLISHED("Growth published", "公布增速"),
  COMPUTED("Growth computed", "计算增速"),
  BASIS("Basis", "口径"),
  NOTE("Note", "备注"),
  DIFFERS("rates differ", "两种增速不一致"),
  PARTLY("of which: {part}", "其中：{part}"),
  /** A part of an indicator that has no total. */
  ONLY_PART("{x} ({part})", "{x}（{part}）"),
  FIVE_YEARS("Five years", "近五年"),
  CHART_PUBLISHED(
      "{indicator}: level (bars, {unit}) and published growth (line, {rate})",
      "{indicator}：绝对额（柱，{unit}）与公布增速（线，{rate}）"),
  CHART_COMPUTED(
      "{indicator}: level (bars, {unit}) and computed growth (line, {rate})",
      "{indicator}：绝对额（柱，{unit}）与计算增速（线，{rate}）"),
  CHART_CHANGES(
      "{indicator}: level (bars, {unit}) and change on the year before (line, {rate})",
      "{indicator}：水平（柱，{unit}）与比上年变动（线，{rate}）"),
  CHART_LEVELS("{indicator}: level (bars, {unit})", "{indicator}：绝对额（柱，{unit}）"),
  PER_CENT("%", "%"),
  POINTS("percentage points", "百分点"),
  FIVE_TABLE("The charts in figures", "图中数据"),
  YEAR("Period", "时期"),
  BREAK_SHORT("break", "不可比"),
  BRIDGED("break; growth is on one scope", "不可比；增速按同一口径计算"),
  OTHER_VINTAGE("from another publication", "另一次公布的数据");

  private final String en;
  private final String zh;

  ResultPhrases(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String en() {
    return en;
  }

  @Override
  public String zh() {
    return zh;
  }
}
