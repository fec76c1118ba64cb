package org.citystats.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @Test
  void nothingDeclaredEverythingFound() throws IOException {
    byte[] bytes = CompressionTest.gzip("\uFEFF地区;2018\r\n长春市;7175,7\r\n");

    CsvFile file = CsvFile.open(bytes, Declaration.none(), Limits.DEFAULT).value();

    assertThat(file.container()).isEqualTo(Container.GZIP);
    assertThat(file.encoding().charset()).isEqualTo(UTF_8);
    assertThat(file.dialect()).isEqualTo(Dialect.SEMICOLON);
    assertThat(file.grid().text(1, 1)).isEqualTo("7175,7");
    assertThat(file.evidence())
        .containsExactly(
            "unpacked from gzip",
            "the file begins with the byte order mark of UTF-8",
            "';' gives 2 cells in 2 of 2 records");
  }

  @Test
  void declarationIsObeyed() {
    byte[] bytes = "Besançon\t1,5\nx,y\t2\n".getBytes(Charset.forName("windows-1252"));
    Declaration declared = Declaration.none().withEncoding("windows-1252").withDelimiter("tab");

    CsvFile file = CsvFile.open(bytes, declared, Limits.DEFAULT).value();
    CsvReader reader = file.reader();

    assertThat(reader.next()).isTrue();
    assertThat(reader.cells()).containsExactly("Besançon", "1,5");
    assertThat(file.evidence().get(2)).startsWith("the delimiter is declared; 'tab' gives 2 cells");
  }

  @Test
  void spreadsheetsUnicodeTextIsRead() {
    byte[] bytes = "\uFEFF地区\t2018\r\n长春\t7175.7\r\n".getBytes(UTF_16LE);

    CsvFile file = CsvFile.open(bytes, Declaration.none(), Limits.DEFAULT).value();

    assertThat(file.dialect()).isEqualTo(Dialect.TAB);
    assertThat(file.grid().byteOffset(1)).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n  \r\n", "\u001A"})
  void fileOfNothingIsToldAsSuch(String text) {
    assertThat(refused(text).code()).isEqualTo("empty_file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<!DOCTYPE html><p>404</p> ~ not_csv_html",
        "  <HTML><body> ~ not_csv_html",
        "<!-- excel --><html> ~ not_csv_html",
        "<table><tr> ~ not_csv_html",
        "<?xml version='1.0'?><a/> ~ not_csv_xml",
        "{\"error\":404} ~ not_csv_json",
        "{} ~ not_csv_json",
        "[{\"a\":1}] ~ not_csv_json",
        "[1,2] ~ not_csv_json"
      })
  void pagesAndStructuresAreRefused(String text, String code) {
    assertThat(refused(text).code()).isEqualTo(code);
    assertThat(refused("\uFEFF\n" + text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Table 1],b\n1,2\n", "{a},b\n1,2\n", "<10,20\n1,2\n"})
  void tableThatBeginsWithABracketIsATable(String text) {
    assertThat(open(text).refused()).isFalse();
  }

  @Test
  void htmlInDisguiseIsToldInOneSentence() {
    String page =
        "<!-- excel -->\n"
            + "<html><body><table><tr><td>城市</td><td>全市</td></tr></table></body></html>\n";

    assertThat(refused(page).sentence("7.csv"))
        .isEqualTo(
            "Cannot read a table at 7.csv: the file is a web page (HTML), expected CSV; fetch the"
                + " table itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {";;", "\"", "semicolon"})
  void delimiterIsOneCharacter(String delimiter) {
    Declaration declared = Declaration.none().withDelimiter(delimiter);

    assertThat(CsvFile.open("a\n".getBytes(UTF_8), declared, Limits.DEFAULT).refusal().code())
        .isEqualTo("delimiter_unknown");
  }

  @Test
  void outcomeHasAValueOrARefusal() {
    assertThatIllegalStateException().isThrownBy(() -> open("").value());
    assertThatIllegalStateException().isThrownBy(() -> open("a,b\n").refusal());
  }

  private static Refusal refused(String text) {
    return open(text).refusal();
  }

  private static Outcome<CsvFile> open(String text) {
    return CsvFile.open(text.getBytes(UTF_8), Declaration.none(), Limits.DEFAULT);
  }
}
