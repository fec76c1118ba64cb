package org.citystats.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.citystats.report.facts.Cover;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.ReportInput;

/** A report on small tables as readers see it. */
final class Printed {

  static final Headline CITY =
      new Headline(
          "220100", "2018", "2019", List.of("gdp", "urban_share"), "northeast", "220100", 12);

  private Printed() {}

  static Sheaf city() {
    return new Sheaf()
        .area("220100", "长春市", "Changchun", "220000")
        .area("230100", "哈尔滨市", "Harbin", "230000")
        .area("210200", "大连市", "Dalian", "210000")
        .indicator("gdp", "地区生产总值", "Gross regional product", "CNY")
        .indicator("urban_share", "常住人口城镇化率", "Urban share", "ratio")
        .indicator("urban_new_jobs", "城镇新增就业", "New urban jobs", "person");
  }

  static Report report(Sheaf sheaf, Language language) {
    return report(sheaf, language, Background.NONE);
  }

  static Report report(Sheaf sheaf, Language language, Background background) {
    Cover cover = new Cover("", language, "2020-01-08");
    return new Report(new ReportInput(sheaf, CITY, cover, background));
  }

  /** The report as text without the keys behind sentences. */
  static String text(Sheaf sheaf, Language language) {
    return text(report(sheaf, language));
  }

  static String text(Report report) {
    String markdown = new String(report.as(ReportFormat.MARKDOWN), StandardCharsets.UTF_8);
    return markdown.replaceAll(" `[^`]*`", "");
  }

  static String html(Report report) {
    return new String(report.as(ReportFormat.HTML), StandardCharsets.UTF_8);
  }
}
