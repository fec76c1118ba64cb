package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of streaks and round steps. */
enum MarkPhrases implements Phrase {
  STEP("{indicator} passed {step} for the first time.", "{indicator}首次突破{step}。"),
  RISEN(
      "{indicator} has risen for {n} {periods} in a row, since {start}.",
      "{indicator}自{start}起连续{n}{periods}增长。"),
  FALLEN(
      "{indicator} has fallen for {n} {periods} in a row, since {start}.",
      "{indicator}自{start}起连续{n}{periods}下降。"),
  RISEN_AT_LEAST(
      "{indicator} has risen for at least {n} {periods} in a row, as far back as levels can be"
          + " compared ({start}).",
      "{indicator}至少连续{n}{periods}增长（可比数据始于{start}）。"),
  FALLEN_AT_LEAST(
      "{indicator} has fallen for at least {n} {periods} in a row, as far back as levels can be"
          + " compared ({start}).",
      "{indicator}至少连续{n}{periods}下降（可比数据始于{start}）。"),
  YEARS("years", "年"),
  QUARTERS("quarters", "个季度"),
  MONTHS("months", "个月");

  private final String en;
  private final String zh;

  MarkPhrases(String en, String zh) {
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
