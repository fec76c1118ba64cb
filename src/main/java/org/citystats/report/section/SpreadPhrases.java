package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of the spread among districts. */
enum SpreadPhrases implements Phrase {
  TABLE("Spread among the districts of {area}, {period}", "{period}{area}各县（市、区）差异程度"),
  MEASURE("Measure", "指标"),
  VALUE("Value", "数值"),
  PARTS("Districts", "地区数"),
  CV("coefficient of variation", "变异系数"),
  CV_WEIGHTED("weighted coefficient of variation (Williamson)", "加权变异系数（威廉姆森）"),
  GINI("Gini coefficient", "基尼系数"),
  THEIL_T("Theil index T", "泰尔指数T"),
  MEAN_LOG_DEVIATION("mean log deviation", "平均对数离差"),
  HOOVER("Hoover index", "胡佛指数"),
  SIGMA_5("change of the spread of logarithms in five years", "五年对数标准差变化（σ收敛）"),
  BETA_5("growth on the level it began from, five years (beta)", "五年β收敛系数");

  private final String en;
  private final String zh;

  SpreadPhrases(String en, String zh) {
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
