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
    "<b>, &lt;b>"
  })
  void beginningOfALineIsNoListQuoteOrHeading(String text, String escaped) {
    assertThat(MarkdownText.atStart(text)).isEqualTo(escaped);
  }
}
