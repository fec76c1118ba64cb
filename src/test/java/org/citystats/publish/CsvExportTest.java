package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

  @Test
  void figuresTextsAndAbsentCellsStandAsTheContractSays() throws IOException {
    Columns rows =
        Observed.none()
            .level("220100", "gdp", "2018", 717_570_000_000.0)
            .level("长春, \"北\"", "gdp", "2018", Double.NaN)
            .rows();

    String[] lines = csv(rows, FormulaGuard.ON).split("\r\n");

    assertThat(lines[0])
        .isEqualTo(
            "ref_area,indicator,breakdown,measure,basis,time_period,vintage,obs_value,"
                + "unit_measure,obs_status,bound,value_text,source_file,source_line,"
                + "source_column,in_use,why_not");
    assertThat(lines[1])
        .isEqualTo("220100,gdp,,level,,2018,,717570000000,,,,717570000000,国内生产总值.csv,1,,true,");
    assertThat(lines[2])
        .isEqualTo("\"长春, \"\"北\"\"\",gdp,,level,,2018,,,,,,…,国内生产总值.csv,2,,true,no_value");
    assertThat(csv(rows, FormulaGuard.ON)).endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://x\",\"y\")",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1+1",
        "-2+3+cmd",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        " =1+1",
        "\u00A0=1+1",
        "\u3000=1+1",
        "\u200B=1+1",
        "\uFEFF=1+1",
        "\u202E=1+1",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠SUM(A1)",
        "+",
        "-",
        "=",
        "@",
        "\u0000=1",
        "=\"a\"&\"b\"",
        "-A1",
        "+A1",
        "=\t1",
        "\u2060-1+1"
      })
  void textThatLooksLikeAFormulaIsDisarmedAndQuoted(String payload) throws IOException {
    Columns rows = sources(payload);

    String cell = secondCell(csv(rows, FormulaGuard.ON));

    assertThat(cell).isEqualTo("\"'" + payload.replace("\"", "\"\"") + "\"");
    assertThat(csv(rows, FormulaGuard.OFF)).contains(payload.replace("\"", "\"\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3.5", "+7,175.7", "-0.9%", "长春", "a=b", "sex=f;age=0-14", "2016/2020"})
  void plainNumbersAndOrdinaryTextsStayAsTheyAre(String text) throws IOException {
    assertThat(FormulaGuard.ON.guarded(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "717570000000, 717570000000",
    "0.062, 0.062",
    "1E20, 100000000000000000000",
    "1E21, 1E+21",
    "1E-7, 0.0000001",
    "1E-9, 0.000000001",
    "1.5E-12, 1.5E-12",
    "2.0E-3, 0.002",
    "0.30000000000000004, 0.30000000000000004",
    "123456.789, 123456.789",
    "9007199254740993, 9007199254740992",
    "2E23, 2E+23",
    "4.9E-324, 4.94065645841247E-324"
  })
  void figuresStandInFewDigitsWithoutExponent(String figure, String expected) {
    assertThat(Decimals.text(Double.parseDouble(figure))).isEqualTo(expected);
  }

  @Test
  void everyFigureIsGivenBackByItsText() {
    Random random = new Random(20190116);

    for (int round = 0; round < 200_000; round++) {
      double anyBits = Double.longBitsToDouble(random.nextLong());
      double decimal = random.nextInt() / Math.pow(10, random.nextInt(12));
      double rate = random.nextInt(1, 1000) / (double) random.nextInt(1, 1000) - 1;
      for (double figure : new double[] {anyBits, decimal, rate}) {
        if (Double.isFinite(figure)) {
          assertThat(Double.parseDouble(Decimals.text(figure))).isEqualTo(figure + 0.0);
        }
      }
    }
  }

  @Test
  void anotherEngineReadsTheFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("observations.csv");
    Columns rows = Observed.many(2_000);

    Files.writeString(file, csv(rows, FormulaGuard.ON));

    assertThat(
            TableWriterTest.query(
                "select concat_ws('|', count(*), count(obs_value), sum(source_line),"
                    + " count(distinct ref_area)) from read_csv('"
                    + file
                    + "', header = true, strict_mode = true)"))
        .containsExactly("2000|1714|2001000|20");
  }

  @Test
  void sameRowsGiveTheSameBytes() throws IOException {
    assertThat(csv(Observed.many(500), FormulaGuard.ON))
        .isEqualTo(csv(Observed.many(500), FormulaGuard.ON));
  }

  private static Columns sources(String publisher) {
    Columns rows = new Columns(Tables.SOURCES);
    rows.all().forEach(column -> addTo(column, publisher));
    return rows;
  }

  private static void addTo(Column column, String publisher) {
    if (List.of(Concepts.SOURCE_FILE, ListConcepts.SOURCE).contains(column.concept())) {
      column.add(column.concept().equals(ListConcepts.SOURCE) ? publisher : "a.csv");
    } else {
      column.addAbsent();
    }
  }

  private static String secondCell(String csv) {
    String line = csv.substring(csv.indexOf("\r\n") + 2);
    return line.substring(line.indexOf(',') + 1, line.lastIndexOf("\"") + 1);
  }

  private static String csv(Columns rows, FormulaGuard guard) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvExport(guard).write(rows, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
