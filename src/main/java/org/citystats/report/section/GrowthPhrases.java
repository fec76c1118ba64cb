package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** How growth, bounds, bases and status are told. */
enum GrowthPhrases implements Phrase {
  UP("up {size} on the year before", "比上年增长{size}"),
  DOWN("down {size} on the year before", "比上年下降{size}"),
  SAME("unchanged on the year before", "与上年持平"),
  RAISED("up {size} on the year before", "比上年提高{size}"),
  LOWERED("down {size} on the year before", "比上年下降{size}"),
  UP_MORE("up by more than {x} on the year before", "比上年增长{x}以上"),
  UP_AT_LEAST("up by at least {x} on the year before", "比上年增长不低于{x}"),
  UP_ABOUT("up by about {x} on the year before", "比上年增长{x}左右"),
  UP_LESS("up by less than {x} on the year before", "比上年增长低于{x}"),
  UP_AT_MOST("up by at most {x} on the year before", "比上年增长不超过{x}"),
  HIGHER("higher than the year before", "比上年增长"),
  LOWER("lower than the year before", "比上年下降"),
  ROSE("rose by {size}", "增长{size}"),
  FELL("fell by {size}", "下降{size}"),
  STAYED("was unchanged", "与上年持平"),
  WENT_UP("went up by {size}", "提高{size}"),
  WENT_DOWN("went down by {size}", "下降{size}"),
  ROSE_MORE("grew by more than {x}", "增长{x}以上"),
  ROSE_AT_LEAST("grew by at least {x}", "增长不低于{x}"),
  ROSE_ABOUT("grew by about {x}", "增长{x}左右"),
  ROSE_LESS("grew by less than {x}", "增长低于{x}"),
  ROSE_AT_MOST("grew by at most {x}", "增长不超过{x}"),
  ROSE_ONLY("rose", "增长"),
  FELL_ONLY("fell", "下降"),
  CHANGED_BOUND("changed by {sign}{x}", "变动{sign}{x}"),
  MORE("more than {x}", "超过{x}"),
  AT_LEAST("{x} or more", "{x}以上"),
  AT_MOST("{x} or less", "{x}以内"),
  LESS("less than {x}", "不足{x}"),
  ABOUT("about {x}", "约{x}"),
  EXACTLY("{x}", "{x}"),
  RISE("rise", "上升"),
  FALL("fall", "下降"),
  IN_REAL_TERMS(" in real terms", "（按可比价格计算）"),
  COMPARABLE(" on a comparable basis", "（同口径）"),
  PLAIN("", ""),
  BASIS_REAL("real", "可比价"),
  BASIS_NOMINAL("nominal", "现价"),
  BASIS_COMPARABLE("comparable", "同口径"),
  NOT_EXACT("exact rate not published", "未公布确切增速"),
  NO_RATE("no rate is published", "未公布增速"),
  ESTIMATE("estimate", "预计数"),
  PROVISIONAL("provisional", "初步数"),
  FORECAST("forecast", "预测数"),
  IMPUTED("imputed", "推算数"),
  UNRELIABLE("low reliability or another definition", "可靠性较低或口径不同"),
  BREAK("break before this period", "此前不可比"),
  STATUS_NOTE(" ({what})", "（{what}）");

  private final String en;
  private final String zh;

  GrowthPhrases(String en, String zh) {
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
