package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of printed rates beside computed ones. */
enum DiscrepancyPhrases implements Phrase {
  TITLE("Printed against computed", "公布增速与计算增速"),
  NOTHING(
      "No printed rate of {area} can be held against one computed from levels.",
      "{area}没有可与绝对额计算增速相比的公布增速。"),
  LEAD(
      "Of {n} printed rates of {area} that levels can be held against, {a} agree within rounding,"
          + " {d} do not, and of {b} only a bound or an approximate figure is known; the printed rate is used.",
      "{area}可与绝对额对照的公布增速共{n}项：{a}项在舍入误差内一致，{d}项不一致，{b}项只有界限值或约数；以公布数为准。"),
  TABLE("Rates of {area}, printed and computed from levels", "{area}公布增速与按绝对额计算增速"),
  SHEET("Printed and computed", "公布与计算"),
  DIFFERENCE("Difference", "相差"),
  CAUSE("Likely cause", "可能原因"),
  ALL_TABLE(
      "Printed rates of all areas, by what they agree or disagree with", "全部地区公布增速与计算增速的一致情况"),
  AREAS("Areas", "地区数"),
  RATES("Rates", "增速项数"),
  LOGARITHMS(
      "Growth of {indicator} is printed as a difference of logarithms (areas: {n}).",
      "有{n}个地区的{indicator}增速按对数差公布。"),
  EQUAL_WITHIN_ROUNDING("equal within rounding", "舍入误差内一致"),
  LOGARITHMIC("printed as a difference of logarithms", "按对数差公布"),
  REAL_AGAINST_NOMINAL("printed in real terms, levels at current prices", "公布增速按可比价格，绝对额按现价"),
  ADJUSTED_SCOPE("printed on a comparable scope", "公布增速按可比口径"),
  TWO_YEAR_AVERAGE("printed as the average of two years", "公布的是两年平均增速"),
  REVISED_BASE("base revised by another publication", "基期数据在其他公布中已修订"),
  OTHER_VINTAGE("rate and levels of different publications", "增速与绝对额来自不同次公布"),
  SUSPECTED_BREAK("a break that is not listed is suspected", "疑有未登记的口径变化"),
  BASE_OR_SCOPE("base or scope changed without a word", "基期或口径有未注明的变化"),
  CENSUS("census between the levels", "期间有普查修订"),
  BOUNDARY("boundary change between the levels", "期间有区划调整"),
  DEFINITION("definition changed between the levels", "期间口径变化"),
  LEVEL_STOPPED("levels are no longer published", "绝对额已停止公布"),
  OPEN("only a bound or an approximate figure is known", "只有界限值或约数");

  private final String en;
  private final String zh;

  DiscrepancyPhrases(String en, String zh) {
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
