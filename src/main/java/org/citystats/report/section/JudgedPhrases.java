package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** How targets were judged, number by number; and their ways. */
enum JudgedPhrases implements Phrase {
  TITLE("How this was judged", "评价依据"),
  SHEET("How judged", "评价依据"),
  METHOD("Method", "方法"),
  NUMBERS("What went in and what came out", "依据与结果"),
  OURS("rules of this report", "本报告规则"),
  WAYS(
      "Targets on their way: gone (line), due by now (broken line), left (dotted)",
      "目标进度：实际（实线）、应有进度（虚线）、剩余（点线）"),
  WAYS_TABLE("Targets on their way, in figures", "目标进度数据"),
  BASE("Base", "基期"),
  NOW("Newest", "最新"),
  DUE("Due by then", "应达"),
  GOAL("Goal", "目标"),
  END("End", "期末"),
  REACHED("reached {x}", "完成值{x}"),
  ASKED("asked {x}", "目标值{x}"),
  MARGIN("margin {x}", "差距{x}"),
  TIMES("ratio {x}", "比值{x}"),
  BASED("base {x} in {period}", "基期{period}为{x}"),
  OF_PERIOD("figure of {period}", "数据期{period}"),
  PROGRESS("done {x}", "完成进度{x}"),
  EXPECTED("due {x}", "时序进度{x}"),
  NEEDED("needed a year {x}", "年均需{x}"),
  GOES_ON("ends at {x} on its path so far", "照目前进度期末为{x}"),
  FORECAST(
      "projected {x}, 80%: {low} to {high}, 95%: {lower} to {higher}",
      "预测{x}，80%区间{low}至{high}，95%区间{lower}至{higher}"),
  PROBABILITY("probability of meeting it {x}", "达标概率{x}"),
  REACHABLE("reachable at that pace if begun by {period}", "按此速度最迟须于{period}起步"),
  AMONG("{n} peers with a figure", "有数据的比较地区{n}个"),
  VALUE("figure of the method {x}", "方法数值{x}"),
  CLASS("class \"{x}\"", "等级“{x}”"),
  SCORE("score {x}", "得分{x}"),
  INPUT("{name} {x}", "{name}{x}"),
  ORIGIN("origin", "来源"),
  BASIS("basis", "口径"),
  BOUND("bound", "界限"),
  VINTAGE("published", "公布于"),
  PART("share of the year", "年内应达份额"),
  SIDE("good side", "有利方向"),
  ABOUT("about allows", "“左右”容差"),
  NEAR("nearly within", "基本完成范围"),
  EXCEED("exceeded from", "超额界限"),
  PATH("path", "路径"),
  BASE_YEAR("base year", "基年"),
  BASE_LEVEL("base level", "基期水平"),
  CURRENT_YEAR("newest year", "最新年份"),
  CURRENT("newest level", "最新水平"),
  TARGET_YEAR("target year", "目标年份"),
  TARGET("target level", "目标水平"),
  DIRECTION("direction", "方向"),
  OBSERVED_GROWTH("observed yearly growth", "实际年均增速"),
  DECIDED_BY("decided by", "决定项");

  private final String en;
  private final String zh;

  JudgedPhrases(String en, String zh) {
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
