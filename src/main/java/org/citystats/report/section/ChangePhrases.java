package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of the parts of a change of place. */
enum ChangePhrases implements Phrase {
  PARTS(
      "{what}, parts of the change of place: the own figure {own}; the figures of others {others};"
          + " areas that entered or left {entries}{revised}{vintage}.",
      "{what}位次变化的构成：自身数据{own}；其他地区数据{others}；地区增减{entries}{revised}{vintage}。"),
  REVISED("; revisions moved the place of the period before {size}", "；数据修订使上期位次{size}"),
  VINTAGE(
      "; against the place that was known before the newest data, {size}",
      "；与最新数据发布前已知的位次相比{size}"),
  UP("up {size}", "前移{size}"),
  DOWN("down {size}", "后移{size}"),
  SAME("none", "无影响");

  private final String en;
  private final String zh;

  ChangePhrases(String en, String zh) {
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
