package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** The frame of the summary. */
enum GlancePhrases implements Phrase {
  TITLE("At a glance", "要点"),
  IN_PERIOD("In {period}, {said}", "{period}，{said}"),
  NOTHING("The data hold nothing that could be summed up.", "数据不足，无法概述。");

  private final String en;
  private final String zh;

  GlancePhrases(String en, String zh) {
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
