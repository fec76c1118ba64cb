package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.citystats.report.content.Language;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, codes and raw texts come from files that anybody may have written. */
class ForeignTextTest {

  private static Sheaf withText(String text) {
    return Printed.city()
        .area("220104", text, text, "220100")
        .indicator("evil", text, text, "CNY")
        .verdict(text, "evil", "missed", Concepts.REACHED, 0.01, Concepts.GOAL, 0.07)
        .level("220100", "gdp", "2018", 7e11, Concepts.UNIT_MEASURE, text)
        .level("220104", "gdp", "2018", 7e10, Concepts.UNIT_MEASURE, "CNY")
        .row(
            Tables.REJECTS,
            Concepts.SOURCE_FILE,
            text,
            Concepts.FIRST_LINE,
            1,
            Concepts.SOURCE_COLUMN,
            1,
            Concepts.CODE,
            text,
            Concepts.REASON,
            text,
            Concepts.HINT,
            text,
            Concepts.RAW_TEXT,
            text)
        .row(Tables.SOURCES, Concepts.SOURCE_FILE, text, ListConcepts.URL, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></svg><script>1</script>",
        "</style><script>1</script>",
        "${7*7}<#assign x=1>",
        "javascript:alert(1)",
        "&lt;b&gt;"
      })
  void markupIsTextOnThePage(String text) {
    String html = Printed.html(Printed.report(withText(text), Language.EN));

    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
    assertThat(html).contains(escaped).doesNotContain("<script", "<img", "href=\"javascript");
    assertThat(html.split("</style>", -1)).hasSize(2);
    assertThat(html.replaceAll("<[^<>]*>", "")).doesNotContain("<");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b",
        "**bold** _it_ `code`",
        "[x](http://example.org)",
        "![x](y)",
        "<b>b</b>",
        "line\nbreak",
        "line\r\n| a | b |",
        "back\\slash|",
        "~~x~~"
      })
  void tablesOfMarkdownKeepTheirColumns(String text) {
    String markdown =
        new String(
            Printed.report(withText(text), Language.EN).as(ReportFormat.MARKDOWN),
            StandardCharsets.UTF_8);

    int columns = 0;
    for (String line : markdown.split("\n")) {
      if (!line.startsWith("|")) {
        columns = 0;
        continue;
      }
      int bars = line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
      columns = columns == 0 ? bars : columns;
      assertThat(bars).as(line).isEqualTo(columns);
    }
    String meaning = markdown.replaceAll("`[^`\n]*`", "").replaceAll("\\\\.", "");
    assertThat(meaning).doesNotContain("<b>", "](http", "](y)", "![");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "=cmd|' /C calc'!A0",
        "＝1+1",
        "ctrl\u0001\u001b[31m",
        "\u202Egnp.exe",
        "half \uD800 pair",
        "]]>&<x>"
      })
  void workbookHoldsTextsAndNoFormulas(String text) throws IOException {
    byte[] bytes = Printed.report(withText(text), Language.EN).as(ReportFormat.WORKBOOK);

    Map<String, String> parts = parts(bytes);
    assertThat(parts).containsKey("xl/sharedStrings.xml");
    parts.forEach(
        (name, part) ->
            assertThat(part)
                .as(name)
                .doesNotContain("<f>", "<f ", "\u0001", "\u001b", "\u202E", "<x>"));
    assertThat(Stream.of("xl/externalLinks", "docProps/custom"))
        .noneMatch(folder -> parts.keySet().stream().anyMatch(name -> name.startsWith(folder)));
  }

  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
