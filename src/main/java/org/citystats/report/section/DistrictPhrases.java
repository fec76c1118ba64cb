package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of districts and counties. */
enum DistrictPhrases implements Phrase {
  TITLE("Districts and counties", "县（市、区）情况"),
  NOTHING(
      "No figures of districts of {area} for {period} are in the data.",
      "数据中没有{area}所辖县（市、区）{period}的数据。"),
  LEAD(
      "{n} of {all} districts of {area} have figures for {period}.",
      "{period}{area}所辖{all}个县（市、区）中{n}个有数据。"),
  SPREAD(
      "{indicator}: growth ranged from {low} in {lowest} to {high} in {highest}.",
      "{indicator}增速最高的是{highest}（{high}），最低的是{lowest}（{low}）。"),
  CONTRIBUTED(
      "{indicator}: {district} contributed {points} to the growth of {growth} in {area}.",
      "{district}拉动{area}{indicator}增长{points}（{area}增长{growth}）。"),
  CONTRIBUTED_PUBLISHED(
      "{indicator}: {district} contributed {points} to the published growth of {growth} in {area}.",
      "{district}拉动{area}{indicator}增长{points}（{area}公布增速为{growth}）。"),
  TOGETHER(
      "The districts with comparable levels ({n}) together account for {points}.",
      "{n}个可比县（市、区）合计拉动{points}。"),
  TABLE("{indicator} by district, {period}", "{period}各县（市、区）{indicator}"),
  SHEET("Districts", "县市区"),
  DISTRICT("District", "地区"),
  SHARE("Share", "占比"),
  CONTRIBUTION("Contribution", "拉动"),
  CONTRIBUTION_PUBLISHED("Contribution to published growth", "拉动公布增速"),
  SUM("Sum of the districts", "县（市、区）合计"),
  REST("Not from these districts", "其他"),
  ROUNDED(
      "the rounded contributions add up to {printed}; rounding: {residual}",
      "各项四舍五入后相加为{printed}，舍入误差{residual}"),
  OVERLAPS("overlaps other areas; not added up", "与其他区域重叠，不参与加总"),
  CHART("Growth of {indicator} by district; the line is {area}", "各县（市、区）{indicator}增速（竖线为{area}）");

  private final String en;
  private final String zh;

  DistrictPhrases(String en, String zh) {
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
