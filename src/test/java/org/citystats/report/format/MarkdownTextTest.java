package org.citystats.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource({
    "2018. year, 2018\\. year",
    "- item, \\- item",
    "> 7%, \\> 7%",
    "# head, \\# head",
    "a - b, a - b",
    "<b>, &lt;b>",
    "2019-12-31, 2019-12-31",
    "9.8, 9.8",
    "-1.5, -1.5",
    "---, \\---",
    "R&D &lt;, R&D &amp;lt;",
    "growth_printed, growth_printed",
    "_it_, \\_it\\_",
    "No. 1 #2!, No. 1 #2!"
  })
  void onlyMarksOfMarkdownAreEscaped(String text, String escaped) {
    assertThat(MarkdownText.atStart(text)).isEqualTo(escaped);
  }
}
