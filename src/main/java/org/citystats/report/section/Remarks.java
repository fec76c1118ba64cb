package org.citystats.report.section;

import java.util.Locale;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Word;

/** What to know beside a verdict, in words; by the codes in tables. */
enum Remarks implements Phrase {
  BASIS_DIFFERS("the basis differs from that of the target", "口径与目标不同"),
  ESTIMATE("estimate", "预计数"),
  COMPUTED_DIFFERS("levels give another rate; the published one is used", "按绝对额计算的增速不同，以公布数为准"),
  BASE_FROM_TARGET("base as printed with the target", "基数取自目标文本"),
  LATER_BASE("the first figure is later than the base year stated", "基期年份无数据，取其后首个有数据的年份"),
  APPROXIMATE("the source says \"about\"", "来源为约数"),
  BOUND("the source prints a bound that settles it", "来源为界限值，足以判定"),
  INTERIM("figure of {period}", "为{period}数据"),
  PARTIAL("figure of a part of the year, {period}", "为{period}数据（部分时期）"),
  EARLY("met before the end, and still is", "提前达到并保持"),
  MILESTONES("path through milestones", "按阶段目标"),
  METHODS_DISAGREE("methods disagree", "各方法评价不一"),
  NOT_YET_IN_FORCE("adopted after the judging date", "评价日之后才下达"),
  SCENARIO_BASE("base is a scenario", "基数为情景预测"),
  ALREADY_MET("the final bound is already met", "已达到最终目标"),
  PERIODS_MISSING("periods inside the sum are missing", "累计期内缺部分数据"),
  ADDITIVE_PACE("the pace is an amount a year", "所需速度为年均绝对额"),
  SUPERSEDED("another target replaces this one", "已被其他目标取代"),
  GROUP("group", "目标组");

  private final String en;
  private final String zh;

  Remarks(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /** The remark of a code in words, a period behind a colon; a code without words as it stands. */
  static Word of(String said) {
    String[] parts = said.split(":", 2);
    String code = parts[0];
    for (Remarks remark : values()) {
      if (remark.name().toLowerCase(Locale.ROOT).equals(code)) {
        return remark.with("period", new Word.When(parts.length > 1 ? parts[1] : ""));
      }
    }
    return new Word.Text(code.replace('_', ' '));
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
