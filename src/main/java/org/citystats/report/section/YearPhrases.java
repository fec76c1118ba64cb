package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of single months and quarters of counts that begin in January. */
enum YearPhrases implements Phrase {
  HEADING("Within the year", "年内各期"),
  TABLE("{area}, {year}: single periods, from counts since January", "{year}{area}各月（季）数据，由累计数推算"),
  PERIOD("Period", "时期"),
  SINGLE("Single period", "当期"),
  SINGLE_GROWTH("Its growth", "当期增速"),
  SINCE_JANUARY("Since January", "1月以来累计"),
  GROWTH_SINCE("Growth published", "公布累计增速"),
  SHEET("Within the year", "年内各期");

  private final String en;
  private final String zh;

  YearPhrases(String en, String zh) {
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
