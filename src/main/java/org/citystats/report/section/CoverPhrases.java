package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What stands on top of a report. */
enum CoverPhrases implements Phrase {
  TITLE("{area}: results and targets", "{area}主要指标与目标完成情况"),
  AREA("Area", "地区"),
  RESULTS("Results of", "报告期"),
  TARGETS("Targets for", "目标期"),
  AS_OF("Data as of", "数据截至"),
  FILES("Files", "文件"),
  RECORDS("Records", "记录"),
  REJECTED("Rejected", "拒绝"),
  WARNINGS("Remarks", "提示");

  private final String en;
  private final String zh;

  CoverPhrases(String en, String zh) {
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
