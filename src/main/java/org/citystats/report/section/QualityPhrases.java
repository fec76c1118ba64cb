package org.citystats.report.section;

import org.citystats.report.content.Phrase;

/** What is said of the quality of the data. */
enum QualityPhrases implements Phrase {
  TITLE("Data quality", "数据质量"),
  NOTHING("No input files are recorded in the data.", "数据中没有输入文件记录。"),
  ACCOUNT(
      "Files read: {files}. Of {records} records {accepted} were accepted ({missing} of them"
          + " without a figure), {rejected} rejected and {superseded} superseded.",
      "{files}个文件共{records}条记录：接受{accepted}条（其中{missing}条无数值），拒绝{rejected}条，被替代{superseded}条。"),
  ADDS_UP("Every record is accounted for.", "全部记录均已说明去向。"),
  DOES_NOT_ADD_UP("Files whose account does not add up: {n}.", "有{n}个文件的账目不平。"),
  NO_REJECTS("No record was rejected.", "没有被拒绝的记录。"),
  NO_WARNINGS("There are no remarks on accepted records.", "对已接受的记录没有提示。"),
  NO_BREAKS(
      "No breaks are marked or declared for {area} and its districts.", "{area}及所辖地区没有标注的数据断点。"),
  NO_REFUSED("No growth figure was refused.", "没有无法计算的增速。"),
  UNMATCHED(
      "Records that name areas, indicators or units in no code list: {n}.",
      "{n}条记录中的地区、指标或单位名称未能识别。"),
  ALL_MATCHED("Every name was matched with a code.", "全部名称均已识别。"),
  REFUSED_LEAD(
      "Computed growth on the year before: of {all} figures {n} cannot be given.",
      "计算的同比增速共{all}个，其中{n}个无法给出。"),
  FILES("Files and their accounts", "文件与记录账目"),
  FILE("File", "文件"),
  KNOWN_ON("Known on", "数据日期"),
  RECORDS("Records", "记录"),
  ACCEPTED("Accepted", "接受"),
  MISSING("Without figure", "无数值"),
  REJECTED("Rejected", "拒绝"),
  SUPERSEDED("Superseded", "被替代"),
  READ_AS("Read as", "读取方式"),
  REJECTS("Rejected records by code", "被拒绝的记录（按代码）"),
  CODE("Code", "代码"),
  COUNT("Count", "数量"),
  FIRST("First places", "首次出现位置"),
  REASON("Reason", "原因"),
  WHAT_TO_DO("What to do", "处理办法"),
  WARNINGS("Remarks on accepted records", "对已接受记录的提示"),
  LINE("First line", "首行"),
  BREAKS("Breaks in series", "数据断点"),
  AREA("Area", "地区"),
  SERIES("Indicator", "指标"),
  FROM("From", "起始时期"),
  KIND("Kind", "类型"),
  MARKED("marked in the source", "来源标注"),
  DECLARED("declared", "已声明"),
  ALL_INDICATORS("all indicators", "全部指标"),
  ORIGIN("Origin", "依据"),
  NOTE("Note", "备注"),
  REFUSED("Growth that cannot be given, by reason", "无法给出的增速（按原因）");

  private final String en;
  private final String zh;

  QualityPhrases(String en, String zh) {
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
