package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of statements and targets that do not fit together. */
enum ConsistencyPhrases implements Phrase {
  TITLE("What fits together and what does not", "一致性检查"),
  NOTHING("Nothing was noticed.", "未发现问题。"),
  LEAD(
      "Held together, statements and targets show {c} conflicts, {d} doubts and {n} things to know.",
      "对照公布数据与目标：矛盾{c}项，存疑{d}项，须知{n}项。"),
  CONFLICT("Cannot both hold", "相互矛盾"),
  DOUBT("To be looked at", "存疑"),
  NOTE("Good to know", "须知"),
  SAID("{x}", "{x}");

  private final String en;
  private final String zh;

  ConsistencyPhrases(String en, String zh) {
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
