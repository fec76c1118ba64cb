package org.citystats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of a text, record by record: {@code 2:[a|b]} is a record on line 2, {@code
 * 3-4!unclosed_quote} a faulty one, {@code 5_} a blank line, {@code 6-} separators only, {@code 1=}
 * a directive.
 */
class RecordSpecTest {

  static Stream<Arguments> comma() {
    return Stream.of(
        arguments("a,b\n1,2\n", "1:[a|b] 2:[1|2]"),
        arguments("a,b\r\n1,2\r\n", "1:[a|b] 2:[1|2]"),
        arguments("a,b\r1,2\r", "1:[a|b] 2:[1|2]"),
        arguments("a\r\nb\nc\rd", "1:[a] 2:[b] 3:[c] 4:[d]"),
        arguments("a,b\n1,2", "1:[a|b] 2:[1|2]"),
        arguments("", ""),
        arguments("\n", "1_"),
        arguments("a\n\n \nb\n", "1:[a] 2_ 3_ 4:[b]"),
        arguments("a\n\u3000\u00A0\u200B\nb", "1:[a] 2_ 3:[b]"),
        arguments("a,b\n,\n , \n1,2", "1:[a|b] 2- 3- 4:[1|2]"),
        arguments("a,\n", "1:[a|]"),
        arguments(",a\n", "1:[|a]"),
        arguments("a,,b\n", "1:[a||b]"),
        arguments("\"\"\n", "1:[]"),
        arguments("\"\",\"\"\n", "1:[|]"),
        arguments(" a , b \n", "1:[ a | b ]"),
        arguments("\"a,b\",c\n", "1:[a,b|c]"),
        arguments("\"a\"\"b\",c\n", "1:[a\"b|c]"),
        arguments("\"\"\"\"\n", "1:[\"]"),
        arguments("\"\"\"a\"\"\"\n", "1:[\"a\"]"),
        arguments("\"a\nb\",c\nd,e\n", "1-2:[a\nb|c] 3:[d|e]"),
        arguments("\"a\r\nb\",c\r\nd,e\r\n", "1-2:[a\r\nb|c] 3:[d|e]"),
        arguments("\"a\n\nb\"\n", "1-3:[a\n\nb]"),
        arguments("\"a\n\"\nb", "1-2:[a\n] 3:[b]"),
        arguments("\"C:\\\",2020,1\n", "1:[C:\\|2020|1]"),
        arguments("a\\\"b,1\n", "1!quote_in_cell@1"),
        arguments("1,5\" pipe,2\n3,4,5\n", "1!quote_in_cell@2 2:[3|4|5]"),
        arguments("1, \"a\"\n", "1!quote_in_cell@2"),
        arguments("1,\"a\" ,2\n", "1!text_after_quote@2"),
        arguments("1,\"a\"b,2\n3,4,5\n", "1!text_after_quote@2 2:[3|4|5]"),
        arguments("1,\"a\n2,b\n3,c\n", "1!unclosed_quote@2 2:[2|b] 3:[3|c]"),
        arguments("1,\"a\n2,\"b\"\n3,c\n", "1!text_after_quote@2 2:[2|b] 3:[3|c]"),
        arguments("\"a\nb\",\"c\nd,e\n", "1!unclosed_quote@1 2!quote_in_cell@1 3:[d|e]"),
        arguments("1,a\u0000b\n2,c\n", "1!nul@2 2:[2|c]"),
        arguments("\u0000\u0000\u0000\n2,c\n", "1!nul@1 2:[2|c]"),
        arguments("1,\"a\u001Bb\"\n2,c\n", "1!control_character@2 2:[2|c]"),
        arguments("1,a\u0096b\n", "1!control_character@2"),
        arguments("1,a\u001Ab\n2,c\n", "1!control_character@2 2:[2|c]"),
        arguments("1,2\n\u001A", "1:[1|2]"),
        arguments("a\u2028b,c\u0085d,e\u000Bf,g\fh\n", "1:[a\u2028b|c\u0085d|e\u000Bf|g\fh]"),
        arguments("a\tb,c\n", "1:[a\tb|c]"),
        arguments("a,b\n1,2\n\uFEFFa,b\n3,4\n", "1:[a|b] 2:[1|2] 3!byte_order_mark@0 4:[3|4]"),
        arguments("a\uFEFFb,c\n", "1:[a\uFEFFb|c]"),
        arguments("sep=,\na,b\n", "1= 2:[a|b]"),
        arguments("a,b\nsep=,\n", "1:[a|b] 2:[sep=|]"),
        arguments("007,NA,1E5\n", "1:[007|NA|1E5]"));
  }

  @ParameterizedTest(name = "[{index}] {1}")
  @MethodSource("comma")
  void recordsAreAsSpecified(String text, String expected) {
    assertThat(told(CsvText.of(text), Dialect.COMMA, Limits.DEFAULT)).isEqualTo(expected);
  }

  static Stream<Arguments> dialects() {
    return Stream.of(
        arguments(Dialect.SEMICOLON, "a;1,5\n", "1:[a|1,5]"),
        arguments(Dialect.TAB, "a\t\"b\tc\"\n\t\n", "1:[a|b\tc] 2-"),
        arguments(Dialect.PIPE, "a|b\n", "1:[a|b]"),
        arguments(Dialect.of('，'), "长春，1\n", "1:[长春|1]"),
        arguments(Dialect.COMMA.quotedBy('\''), "'a,b',\"c\n", "1:[a,b|\"c]"),
        arguments(Dialect.COMMA.unquoted(), "\"a,5\" b\n", "1:[\"a|5\" b]"),
        arguments(Dialect.COMMA.padded(), "1, \"a,b\" , c\n", "1:[1|a,b| c]"),
        arguments(Dialect.COMMA.padded(), " \"a\n b\" ,1\n", "1-2:[a\n b|1]"));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void dialectTellsCellsApart(Dialect dialect, String text, String expected) {
    assertThat(told(CsvText.of(text), dialect, Limits.DEFAULT)).isEqualTo(expected);
  }

  static Stream<Arguments> limits() {
    Limits some = Limits.DEFAULT;
    return Stream.of(
        arguments(
            some.withColumns(3), "1,2,3\n1,2,3,4\n5\n", "1:[1|2|3] 2!too_many_columns@4 3:[5]"),
        arguments(some.withLengths(9, 4), "1234,5\n12345,6\n", "1:[1234|5] 2!cell_too_long@1"),
        arguments(
            some.withLengths(9, 9), "12345,678\n1,2,3,4,56\n", "1:[12345|678] 2!line_too_long@0"),
        arguments(some.withRecordLines(2), "\"a\nb\"\n", "1-2:[a\nb]"),
        arguments(
            some.withRecordLines(2), "\"a\nb\nc\"\n", "1!unclosed_quote@1 2:[b] 3!quote_in_cell@1"),
        arguments(
            some.withRecordLines(2),
            "\"a\nb\",\"c\nd\"\n",
            "1!unclosed_quote@1 2-3!quote_in_cell@1"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatExceedsALimitIsAFault(Limits limits, String text, String expected) {
    assertThat(told(CsvText.of(text), Dialect.COMMA, limits)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{index}] {1}")
  @MethodSource("comma")
  void everyLineIsCountedOnce(String content, String expected) {
    CsvText text = CsvText.of(content);
    CsvReader reader = new CsvReader(text, Dialect.COMMA, Limits.DEFAULT);
    int spanned = 0;

    while (reader.next()) {
      assertThat(reader.firstLine()).as("no line between two records").isEqualTo(spanned + 1);
      spanned = reader.lastLine();
    }

    assertThat(reader.lines().addUp()).isTrue();
    assertThat(reader.lines().total()).isEqualTo(text.lineCount()).isEqualTo(spanned);
    assertThat(reader.lines().ends()).isEqualTo(text.ends());
    assertThat(reader.lines().last()).isEqualTo(text.last());
  }

  @ParameterizedTest(name = "[{index}] {1}")
  @MethodSource("comma")
  void gridShowsTheSameAsTheReader(String content, String expected) {
    CsvText text = CsvText.of(content);
    CsvReader reader = new CsvReader(text, Dialect.COMMA, Limits.DEFAULT);
    Grid grid = Grid.of(text, Dialect.COMMA, Limits.DEFAULT);

    for (int row = 0; row < grid.records(); row++) {
      assertThat(reader.next()).isTrue();
      assertThat(grid.kind(row)).isEqualTo(reader.kind());
      assertThat(grid.cells(row)).isEqualTo(reader.cells());
      assertThat(grid.firstLine(row)).isEqualTo(reader.firstLine());
      assertThat(grid.lastLine(row)).isEqualTo(reader.lastLine());
      assertThat(grid.byteOffset(row)).isEqualTo(reader.byteOffset());
      assertThat(grid.raw(row)).isEqualTo(reader.raw());
    }
    assertThat(reader.next()).isFalse();
    assertThat(grid.lines()).isEqualTo(reader.lines());
  }

  static String told(CsvText text, Dialect dialect, Limits limits) {
    CsvReader reader = new CsvReader(text, dialect, limits);
    List<String> told = new ArrayList<>();
    while (reader.next()) {
      told.add(lines(reader) + what(reader));
    }
    return String.join(" ", told);
  }

  private static String lines(CsvReader reader) {
    return reader.firstLine() == reader.lastLine()
        ? "" + reader.firstLine()
        : reader.firstLine() + "-" + reader.lastLine();
  }

  private static String what(CsvReader reader) {
    return switch (reader.kind()) {
      case CELLS -> ":[" + String.join("|", reader.cells()) + "]";
      case BLANK -> "_";
      case SEPARATORS -> "-";
      case DIRECTIVE -> "=";
      case FAULTY -> "!" + reader.fault().code().code() + "@" + reader.fault().column();
    };
  }
}
