package org.citystats.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @Test
  void cellInARecordOfSeveralLinesKnowsItsOwnLine() {
    CsvReader reader = reader("x\n\"a\r\nb\",\"c\nd\",e\n");

    reader.next();
    reader.next();

    assertThat(List.of(reader.cellLine(0), reader.cellLine(1), reader.cellLine(2)))
        .containsExactly(2, 3, 4);
    assertThat(reader.quoted(0)).isTrue();
    assertThat(reader.quoted(2)).isFalse();
  }

  @Test
  void cellBeyondTheLastIsEmpty() {
    CsvReader reader = reader("a,b\n");

    reader.next();

    assertThat(reader.width()).isEqualTo(2);
    assertThat(reader.cell(2)).isEmpty();
  }

  @Test
  void charactersOfACellAreItsTextUnlessQuotesAreDoubled() {
    CsvReader reader = reader("\"plain\",\"dou\"\"bled\"\n");

    reader.next();

    assertThat(reader.escaped(0)).isFalse();
    assertThat(reader.escaped(1)).isTrue();
    assertThat(CsvText.of(reader.raw()).text(reader.cellStart(0), reader.cellEnd(0)))
        .isEqualTo("plain");
  }

  @Test
  void forgottenQuoteCostsOneLineOfAThousand() {
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= 1000; line++) {
      text.append(line == 500 ? "\"Pölten," : "Pölten,").append(line).append('\n');
    }
    CsvReader reader = reader(text.toString());

    int good = 0;
    List<RecordFault> faults = new ArrayList<>();
    while (reader.next()) {
      good += reader.kind() == RecordKind.CELLS ? 1 : 0;
      faults.addAll(reader.kind() == RecordKind.FAULTY ? List.of(reader.fault()) : List.of());
    }

    assertThat(good).isEqualTo(999);
    assertThat(faults).singleElement().returns(500, RecordFault::firstLine);
    assertThat(faults.get(0).sentence("towns.csv"))
        .isEqualTo(
            "Cannot read the record at towns.csv, line 500, column 1: a quote that is opened is never"
                + " closed, at least not within 20 lines, expected a closing quote; close the quote,"
                + " declare another quote in sources.csv, or raise ingest.max-record-lines");
  }

  @Test
  void faultSaysWhatWasFoundWithControlCharactersEscaped() {
    CsvReader reader = reader("1,5\"\u001B[2J,x\n");

    reader.next();

    assertThat(reader.fault().reason())
        .isEqualTo(
            "a quote inside a cell that does not begin with one: '\"\\u001B[2J,x', expected quotes"
                + " only around whole cells");
  }

  @Test
  void rawTextOfAFaultIsCut() {
    CsvReader reader = reader("\"" + "x".repeat(5000) + "\n");

    reader.next();

    assertThat(reader.fault().raw()).hasSize(1000);
  }

  @Test
  void goodRecordHasNoFault() {
    CsvReader reader = reader("a\n");

    reader.next();

    assertThatIllegalStateException().isThrownBy(reader::fault);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "Big5", "Shift_JIS", "windows-1252", "UTF-16LE", "EUC-JP"})
  void recordKnowsWhereItBeginsInTheBytes(String name) {
    Charset charset = Charset.forName(name);
    String city = charset.newEncoder().canEncode('長') ? "長" : "ö";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Long> expected = new ArrayList<>();
    for (int line = 0; line < 3000; line++) {
      expected.add((long) bytes.size());
      bytes.writeBytes((city.repeat(line % 7) + ",a" + line + "\n").getBytes(charset));
    }

    CsvText text = Decoding.of(bytes.toByteArray(), name).value();
    CsvReader reader = new CsvReader(text, Dialect.COMMA, Limits.DEFAULT);
    Grid grid = Grid.of(text, Dialect.COMMA, Limits.DEFAULT);

    for (int line = 0; line < 3000; line++) {
      reader.next();
      assertThat(reader.byteOffset()).isEqualTo(expected.get(line));
      assertThat(grid.byteOffset(line)).isEqualTo(expected.get(line));
    }
  }

  @Test
  void byteOffsetCountsFourByteCharactersAndTheByteOrderMark() {
    byte[] gb18030 = "𠮷野,1\n家,2\n".getBytes(Charset.forName("GB18030"));
    byte[] utf16 = "\uFEFF𠮷,1\n家,2\n".getBytes(UTF_16LE);

    assertThat(secondOffset(gb18030, "GB18030")).isEqualTo(4 + 2 + 3);
    assertThat(secondOffset(utf16, "")).isEqualTo(2 + 4 + 6);
  }

  @Test
  void byteOffsetIsRightBehindDamage() {
    byte[] bytes = "aé,1\nbü,2\ncé,3\n".getBytes(UTF_8);
    bytes[7] = (byte) 0xFF;

    CsvReader reader =
        new CsvReader(Decoding.of(bytes, "UTF-8").value(), Dialect.COMMA, Limits.DEFAULT);
    List<Long> offsets = new ArrayList<>();
    while (reader.next()) {
      offsets.add(reader.byteOffset());
    }

    assertThat(offsets).containsExactly(0L, 6L, 12L);
  }

  @Test
  void gridKnowsWidthsLinesAndTrimmedTexts() {
    Grid grid = Grid.of(Dialect.SEMICOLON, "Area;\u3000指　标\u00A0;2019", "", "\"a", "b\";x");

    assertThat(grid.records()).isEqualTo(3);
    assertThat(grid.widest()).isEqualTo(3);
    assertThat(grid.width(2)).isEqualTo(2);
    assertThat(grid.text(0, 1)).isEqualTo("\u3000指　标\u00A0");
    assertThat(grid.trimmed(0, 1)).isEqualTo("指　标");
    assertThat(grid.text(0, 9)).isEmpty();
    assertThat(grid.line(2, 0)).isEqualTo(3);
    assertThat(grid.line(2, 1)).isEqualTo(4);
    assertThat(grid.lines().blank()).isEqualTo(1);
    assertThatIllegalStateException().isThrownBy(() -> grid.fault(0));
  }

  @Test
  void gridKeepsTheFaults() {
    Grid grid = Grid.of(Dialect.COMMA, "a,b", "1,\"x\"y");

    assertThat(grid.fault(1))
        .returns(FaultCode.TEXT_AFTER_QUOTE, RecordFault::code)
        .returns(2, RecordFault::column)
        .returns(4L, RecordFault::byteOffset)
        .returns("1,\"x\"y", RecordFault::raw);
  }

  @Test
  void linesAreCountedByWhatTheyAre() {
    CsvReader reader = reader("sep=,\r\na,b\n\n,\n\"x\ny\",1\r1,\"\n2,3");

    while (reader.next()) {
      assertThat(reader.width()).isPositive();
    }

    assertThat(reader.lines())
        .isEqualTo(new LineCount(8, 1, 1, 1, 4, 1, new LineEnds(5, 1, 1), LastLine.CUT));
    assertThat(reader.lines().ends().mixed()).isTrue();
  }

  @Test
  void millionForgottenQuotesDoNotTakeForever() {
    CsvReader reader = reader("\"a,\"\"b\n".repeat(200_000));

    int faulty = 0;
    while (reader.next()) {
      faulty += reader.kind() == RecordKind.FAULTY ? 1 : 0;
    }

    assertThat(faulty).isEqualTo(200_000);
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\n', '\r', '\0'})
  void signThatMeansSomethingElseIsNoDelimiter(char sign) {
    assertThatIllegalArgumentException().isThrownBy(() -> Dialect.of(sign));
  }

  @Test
  void limitOfNothingIsNoLimit() {
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withColumns(0));
  }

  private static long secondOffset(byte[] bytes, String charset) {
    CsvText text = Decoding.of(bytes, charset).value();
    CsvReader reader = new CsvReader(text, Dialect.COMMA, Limits.DEFAULT);
    reader.next();
    reader.next();
    return reader.byteOffset();
  }

  private static CsvReader reader(String text) {
    return new CsvReader(CsvText.of(text), Dialect.COMMA, Limits.DEFAULT);
  }
}
