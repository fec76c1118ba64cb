package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** Notes at the end: definitions, rounding, rules, sources. */
enum NotePhrases implements Phrase {
  TITLE("Notes", "说明"),
  AS_OF(
      "State of knowledge: {date}; of several vintages the newest known by then is in use.",
      "数据截至{date}；同一数据有多个版本时采用截至该日的最新版本。"),
  CHOSEN("Not stated in the settings and chosen from the data: {what}.", "设置中未指定、由数据选定：{what}。"),
  AREA("the area ({x})", "地区（{x}）"),
  PERIOD("the period of results ({x})", "报告期（{x}）"),
  TARGET_PERIOD("the period of targets ({x})", "目标期（{x}）"),
  INDICATORS("the headline indicators", "主要指标"),
  PEER_GROUP("the peer group ({x})", "比较范围（{x}）"),
  PARENT("the area whose districts are shown ({x})", "展示所辖县（市、区）的地区（{x}）"),
  GROWTH(
      "Growth published is the rate printed by the office, usually in real terms. Growth computed"
          + " comes from two levels of one vintage, one boundary and one basis, and is not given"
          + " across a break. One never stands in for the other without a mark.",
      "公布增速为统计部门公布数，一般按可比价格计算；计算增速由同一版本、同一区划、同一口径的两期绝对额得出，断点前后不计算。两者不混用。"),
  SHARES("Shares and rates change in percentage points, not in per cent.", "比重和比率的变化以百分点表示，不用百分比。"),
  CONTRIBUTIONS(
      "The contribution of a district is its increase over the level of the whole in the base"
          + " period, in points; where growth is published for the whole and its districts, it is their"
          + " published growth by their weight in the base period that the published rates imply.",
      "拉动百分点为该地区增量与全市基期总量之比；全市及各地区均有公布增速时，为该地区公布增速乘以由公布增速推算的基期比重。"),
  ROUNDING(
      "Shown figures are rounded on their decimal text, halves away from zero; verdicts compare the"
          + " values as published. Computed rates have one decimal, contributions up to three; sums"
          + " may differ from totals.",
      "显示数值按十进制四舍五入；评价使用公布的原值。计算增速保留一位小数，分项之和可能与总数略有出入。"),
  RANKS(
      "Rank 1 is best; areas with the same value share the better place. Peers without a figure do"
          + " not count.",
      "第1位为最优；数值相同并列较前位次；无数据的地区不计入。"),
  VERDICTS(
      "Usually (a run may set other widths; those of each target stand under how it was judged) a target is exceeded when its goal is passed by more than 1 percentage point (rates and"
          + " shares), 5% (levels, counts, durations) or 1 place; nearly met when it is short by no"
          + " more than that; \"about\" allows 0.5 percentage points, 3% of a level or count, 5% of"
          + " a duration. A target may state its own tolerance; obligations have no near band."
          + " Equality meets all bounds but \"more than\" and \"less than\".",
      "通常（各项目标所用界限见“评价依据”）超过目标1个百分点（比率、比重）、5%（绝对额、数量、时限）或1位以上为超额完成；差距在此范围内为基本完成；“左右”允许0.5个百分点、绝对额或数量的3%、时限的5%。目标可自定容差；约束性目标不设基本完成。等于目标值视为完成，“超过”“低于”除外。"),
  TRACK(
      "A running target is on track when at least 95% of the way due by now is done, or its final"
          + " bound is met.",
      "期限未到的目标，完成进度达到时序进度的95%或已达最终目标的，为符合进度。"),
  SIGNS(
      "A blank cell: no figure; the note says why. >, <, ≥, ≤, ≈: the source prints a bound.",
      "空格表示无数据，原因见备注。>、<、≥、≤、≈表示来源只给出界限值。"),
  TRACE(
      "The key behind a sentence leads to the row it was made from; all rows are in exports.",
      "句末的键可追溯到所依据的数据行；全部数据见exports。"),
  SOURCES("Sources and licences", "来源与许可"),
  SOURCE("Source", "来源"),
  PUBLISHER("Publisher", "发布者"),
  LICENCE("Licence", "许可"),
  URL("Found at", "网址"),
  FILES("Files", "文件数"),
  REMARKS("Remarks on targets", "目标文本提示"),
  NO_SOURCES("No sources are recorded in the data.", "数据中没有来源记录。");

  private final String en;
  private final String zh;

  NotePhrases(String en, String zh) {
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
