package org.citystats.report.format;

import org.citystats.report.content.Phrase;

/** Words of the frame that formats put around the content. */
enum FramePhrases implements Phrase {
  CONTENTS("Contents", "目录"),
  TO_CONTENT("Skip to the content", "跳到正文"),
  NO_ROWS("No rows.", "无数据。"),
  FIRST_OF(
      "First {n} of {all} rows; all are in tables/{table}.",
      "显示前{n}行，共{all}行；全部数据见tables/{table}。"),
  ALL_ROWS("All rows: tables/{table}", "全部数据：tables/{table}"),
  AS_FIGURES("The figures as a table", "查看图中数据表"),
  TARGET_IS("target {x}", "目标{x}"),
  BREAK("not comparable", "不可比"),
  SENTENCES("Sentences", "文字"),
  SECTION("Section", "章节"),
  SENTENCE("Sentence", "内容"),
  KEY("Key", "键"),
  DATA("data", "数据");

  private final String en;
  private final String zh;

  FramePhrases(String en, String zh) {
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
