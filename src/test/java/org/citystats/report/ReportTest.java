package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.citystats.report.facts.Cover;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.ReportInput;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void sameRowsGiveTheSameBytesWhateverTheLocaleAndZone(ReportFormat format) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] first = new Report(Changchun.input(Language.ZH)).as(format);

    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    byte[] second;
    try {
      second = new Report(Changchun.input(Language.ZH)).as(format);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(second).isEqualTo(first);
  }

  @Test
  void writingLeavesTheStreamOpenAndGivesTheSameBytes() throws IOException {
    Report report = new Report(Changchun.input(Language.EN));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    report.write(ReportFormat.MARKDOWN, out);

    assertThat(out.toByteArray()).isEqualTo(report.as(ReportFormat.MARKDOWN));
  }

  @Test
  void pageNeedsNothingElseAndAllowsOnlyItsOwnStyles() throws Exception {
    String html = Printed.html(new Report(Changchun.input(Language.EN)));
    Matcher css = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
    assertThat(css.find()).isTrue();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(css.group(1).getBytes(StandardCharsets.UTF_8));

    assertThat(html)
        .contains("default-src 'none'; style-src 'sha256-")
        .contains(Base64.getEncoder().encodeToString(digest))
        .doesNotContain("<script", "<link", "<img", "style=\"", "@import", "url(", " src=")
        .doesNotContain("href=\"http");
  }

  @Test
  void pageSaysItsLanguageAndNamesEveryChart() {
    String html = Printed.html(new Report(Changchun.input(Language.ZH)));

    long charts = html.split("<svg ", -1).length - 1L;
    long named = html.split("<svg role=\"img\" viewBox=\"[0-9. ]+\"><title>[^<]", -1).length - 1L;
    assertThat(html).contains("<html lang=\"zh-CN\">");
    assertThat(charts).isEqualTo(8);
    assertThat(named).isEqualTo(charts);
  }

  @Test
  void everyAnchorStandsOnceAndEveryLinkLeadsSomewhere() {
    String html = Printed.html(new Report(Changchun.input(Language.EN)));
    List<String> ids = all(html, " id=\"([^\"]+)\"");
    List<String> links = all(html, "href=\"#([^\"]+)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(links);
  }

  private static List<String> all(String html, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void chaptersWithoutRowsSayIt() {
    Cover cover = new Cover("", Language.EN, "");
    ReportInput empty = new ReportInput(new Sheaf(), Headline.CHOSEN, cover, Background.NONE);

    String text = Printed.text(new Report(empty));

    assertThat(text)
        .contains("The data hold nothing that could be summed up.")
        .contains("No results of")
        .contains("No targets of")
        .contains("No places of")
        .contains("No figures of districts of")
        .contains("No input files are recorded in the data.")
        .contains("No record was rejected.")
        .contains("No growth figure was refused.")
        .contains("No sources are recorded in the data.");
  }

  @Test
  void whatIsNotStatedIsChosenFromTheDataAndSaid() {
    Cover cover = new Cover("", Language.EN, "");
    Sheaf sheaf = Changchun.tables();
    ReportInput open = new ReportInput(sheaf, Headline.CHOSEN, cover, Background.NONE);

    String text = Printed.text(new Report(open));

    assertThat(text)
        .startsWith("# Changchun: results and targets\n")
        .contains(
            "Not stated in the settings and chosen from the data: the area (Changchun), the period"
                + " of results (2018), the period of targets (2019), the headline indicators, the"
                + " peer group (northeast) and the area whose districts are shown (Changchun).")
        .contains("State of knowledge: 2019-01-16;");
  }

  @Test
  void longTablesAreCutForReadersAndSayWhereTheRestIs() {
    Sheaf sheaf = Printed.city();
    for (int file = 0; file < 250; file++) {
      sheaf.row(Tables.SOURCES, Concepts.SOURCE_FILE, "f" + file + ".csv");
    }

    String text = Printed.text(sheaf, Language.EN);

    assertThat(text).contains("First 200 of 250 rows; all are in tables/sources.");
    assertThat(text.split("\\| f\\d+\\.csv \\|", -1)).hasSize(201);
  }

  @Test
  void workbookHoldsNumbersThatShowTheDigitsOfTheOtherFormats() throws IOException {
    Report report = new Report(Changchun.input(Language.EN));
    String markdown = Printed.text(report);
    String html = Printed.html(report);
    int compared = 0;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(report.as(ReportFormat.WORKBOOK)),
            new ReadingOptions(true, false))) {
      for (Row row : workbook.findSheet("Main results").orElseThrow().read()) {
        for (Cell cell : row) {
          if (cell != null && cell.getType() == CellType.NUMBER) {
            String shown = shown(cell);
            assertThat(markdown).contains("| " + shown + " |");
            assertThat(html).contains("<td class=\"n\">" + shown.replace(">", "&gt;") + "</td>");
            compared++;
          }
        }
      }
    }
    assertThat(compared).isEqualTo(13 - 1);
  }

  /** What a spreadsheet shows: its number under its pattern, read independently of our formats. */
  private static String shown(Cell cell) {
    String pattern = cell.getDataFormatString();
    boolean percent = pattern.endsWith("%");
    int point = pattern.indexOf("0.");
    int decimals = point < 0 ? 0 : pattern.substring(point + 2).replaceAll("[^0]", "").length();
    BigDecimal number = cell.asNumber();
    BigDecimal scaled = percent ? number.movePointRight(2) : number;
    String digits =
        String.format(
            Locale.ROOT, "%,." + decimals + "f", scaled.setScale(decimals, RoundingMode.HALF_UP));
    Matcher quoted =
        Pattern.compile("^(?:\"([^\"]*)\")?[#,0.]+(?:\"([^\"]*)\"|(%))?$").matcher(pattern);
    assertThat(quoted.matches()).as(pattern).isTrue();
    String head = quoted.group(1) == null ? "" : quoted.group(1);
    String tail = quoted.group(2) != null ? quoted.group(2) : percent ? "%" : "";
    return head + digits.replace('-', '−') + tail;
  }
}
