package org.citystats.report.section;

import java.util.Locale;
import org.citystats.report.content.Phrase;

/** What is said of composite indices. */
enum IndexPhrases implements Phrase {
  TITLE("Composite indices", "综合指数"),
  NOTHING("No composite index is declared.", "未设综合指数。"),
  NAMED("{index}, {period}", "{period}{index}"),
  ONLY_NAMED("{index}", "{index}"),
  NO_YEAR("In no year do two areas have a score.", "没有两个以上地区有得分的年份。"),
  PLACED(
      "{area} ranked {r} of {n} in {index} in {period}.", "{period}，{area}{index}在{n}个地区中列第{r}位。"),
  UNPLACED(
      "{area} has no place in {index} in {period}: {reason}.",
      "{period}，{area}无{index}位次：{reason}。"),
  SURE(
      "In nine of ten draws its place lies between {low} and {high}; it is among the top {k} in {p}"
          + " of them.",
      "在九成模拟中，其位次在第{low}至第{high}位之间；进入前{k}位的占{p}。"),
  STRENGTHS("Strengths: {x}.", "优势：{x}。"),
  WEAKNESSES("Weaknesses: {x}.", "短板：{x}。"),
  DOUBT(
      "What moves the places most is {factor}: {p} of the variation with all it acts together with.",
      "对位次影响最大的是{factor}：连同交互作用占变动的{p}。"),
  CHART(
      "{index}, {period}: places, and the places of nine in ten draws{left}",
      "{period}{index}：位次及九成模拟的位次范围{left}"),
  LEAGUE("{index}, {period}", "{period}{index}位次"),
  LEAGUE_DRAWN(
      "{index}, {period}; the top are the first {k} places", "{period}{index}位次（前列指前{k}位）"),
  LEAGUE_SHEET("Index", "综合指数"),
  RANK("Place", "位次"),
  AREA("Area", "地区"),
  SCORE("Score", "得分"),
  BETWEEN("Places in 90% of draws", "九成模拟位次"),
  RANGE("{low} to {high}", "{low}至{high}"),
  TOP("Among the top", "进入前列概率"),
  PRESENT("Indicators there", "指标齐备率"),
  NOTE("Note", "备注"),
  FILLED("some figures stand in", "含填补数据"),
  PROFILE("{area} in {index}, {period}: pillars and indicators", "{period}{area}{index}分项"),
  PROFILE_SHEET("Profile", "分项"),
  PART("Part", "分项"),
  STANDING("Standing", "评价"),
  STRENGTH("strength", "优势"),
  WEAKNESS("weakness", "短板"),
  DOUBTS("{index}, {period}: what makes places unsure", "{period}{index}：位次不确定性来源"),
  DOUBTS_SHEET("Doubts", "不确定性"),
  FACTOR("What is uncertain", "不确定因素"),
  CHOICES("What is drawn", "抽取方式"),
  FIRST("Alone", "单独影响"),
  TOTAL("With others", "总影响"),
  AUDIT("To be looked at", "检查提示"),
  COLLINEAR("{a} and {b} tell nearly the same (r = {x}).", "{a}与{b}高度相关（r={x}）。"),
  OPPOSED("{a} and {b} take from one another (r = {x}).", "{a}与{b}负相关（r={x}）。"),
  NEARER_ELSEWHERE(
      "{a} goes more with {b} (r = {x}) than with its own pillar.", "{a}与{b}的相关（r={x}）高于其所属分类。"),
  AGAINST("{a} goes against {b} (r = {x}).", "{a}与{b}方向相反（r={x}）。"),
  LOW_ALPHA(
      "The parts of {a} have little in common (Cronbach's alpha {x}).",
      "{a}各分项一致性较低（克朗巴赫α系数为{x}）。"),
  MIRRORS_SIZE("{a} mirrors how large areas are (rank correlation {x}).", "{a}主要反映地区规模（等级相关{x}）。"),
  DOMINATED(
      "No weights can put first the areas that are nowhere better than another one (areas: {n}).",
      "{n}个地区在各项指标上均不优于另一地区，任何权重下都不会居首。"),
  WEIGHTS("the weights", "权重"),
  NORMALISATION("the scale", "标准化方法"),
  MEAN("the kind of mean", "合成方法"),
  IMPUTATION("what stands in for missing figures", "填补方法"),
  TREATMENT("the treatment of outliers", "异常值处理"),
  PRECISION("the printed digits", "数据精度");

  private final String en;
  private final String zh;

  IndexPhrases(String en, String zh) {
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

  /** The phrase of a code of a table, such as {@code low_alpha}. */
  static IndexPhrases of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
