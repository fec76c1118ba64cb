package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** Headings of the table and chart of targets. */
enum TargetTablePhrases implements Phrase {
  SHEET("Targets", "目标"),
  CAPTION("Targets for {period} and what was reached", "{period}目标与完成情况"),
  ID("Key", "编号"),
  TARGET("Target for", "目标内容"),
  GOAL("Asked", "目标值"),
  REACHED("Reached", "完成值"),
  UNIT("Unit", "单位"),
  MARGIN("Margin", "差距"),
  RATIO("Times target", "为目标的倍数"),
  VERDICT("Verdict", "评价"),
  NOTE("Note", "备注"),
  HEADING("{verdict} ({n}{away})", "{verdict}（{n}{away}）"),
  APART("Not counted: {reason} ({n}{away})", "不计数：{reason}（{n}{away}）"),
  OPEN("Not measurable: {reason} ({n}{away})", "无法评价：{reason}（{n}{away}）"),
  AWAY("; shown in groups under other headings: {k}", "，其中{k}项列于其他评价的目标组内"),
  CHART(
      "What was reached (bar) against the target (mark), each on its own scale, from the worst to"
          + " the best",
      "完成值（柱）与目标值（标线），各用自身刻度，由差到好"),
  SENTENCES("Target by target", "逐项评价");

  private final String en;
  private final String zh;

  TargetTablePhrases(String en, String zh) {
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
