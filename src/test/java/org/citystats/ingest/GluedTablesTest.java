package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.citystats.csv.Limits;
import org.citystats.model.Fault;
import org.citystats.model.Lines;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables that were glued, or whose header broke: no row with a figure is passed over in silence.
 */
class GluedTablesTest {

  private static FileRead read(String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return new Ingest(Source.undeclared(), Limits.DEFAULT).of("glued.csv", bytes);
  }

  @Test
  void rowsAboveTheHeaderThatWasFoundAreRejected() {
    FileRead read =
        read(
            "area,indicator,ye\u0001r,value",
            "A1,gdp,2017,80123.5",
            "A2,gdp,2017,80124.5",
            "area,indicator,year,value",
            "A1,gdp,2018,80125.5",
            "A2,gdp,2018,80126.5");

    assertThat(read.readings().size()).isEqualTo(2);
    assertThat(read.rejects())
        .extracting(Fault::code)
        .containsExactlyInAnyOrder("control_character", "above_header", "above_header");
    assertThat(read.lines().preamble()).isZero();
  }

  @Test
  void tableOfAnotherDelimiterBelowTheNotesIsRejectedRowByRow() {
    FileRead read =
        read(
            "area,indicator,year,value",
            "A1,gdp,2017,80123.5",
            "A2,gdp,2017,80123.5",
            "A3,gdp,2017,80123.5",
            "Note: provisional.",
            "A1;gdp;80125.5;80126.5",
            "A2;gdp;80125.5;80126.5");

    assertThat(read.readings().size()).isEqualTo(3);
    assertThat(read.rejects()).extracting(Fault::code).containsOnly("among_notes").hasSize(2);
    assertThat(read.lines().footnote()).isEqualTo(1);
  }

  @Test
  void headerOfPeriodsBeginsASecondTableOfTheSameWidth() {
    FileRead read =
        read(
            "area,indicator,year,value",
            "A1,gdp,2017,80123.5",
            "地区,2018年,2017年,2016年",
            "A1,80125.5,80126.5,80127.5");

    assertThat(read.readings().size()).isEqualTo(1);
    assertThat(read.rejects()).extracting(Fault::code).containsOnly("second_table").hasSize(2);
  }

  @Test
  void furtherTableThatItsTitleNamesIsRead() {
    FileRead read =
        read(
            "Table 1. Population (persons)",
            "City,2019,2020",
            "Alpha,1000,1010",
            "Beta,2000,2040",
            "Source: register of residents",
            "",
            "Table 2. GDP (million EUR), 2019 to 2020",
            "City,2019,2020",
            "Alpha,50.5,51.0",
            "Beta,99.1,97.4",
            "Source: regional accounts");

    Readings readings = read.readings();
    assertThat(read.rejects()).isEmpty();
    assertThat(readings.size()).isEqualTo(8);
    assertThat(readings.word(0, Role.INDICATOR)).isEqualTo("Population");
    assertThat(readings.word(7, Role.INDICATOR)).isEqualTo("GDP");
    assertThat(readings.word(7, Role.UNIT)).isEqualTo("million EUR");
    assertThat(readings.firstLine(7)).isEqualTo(10);
    assertThat(read.warnings()).extracting(Fault::code).containsOnly("further_table");
    assertThat(read.lines()).isEqualTo(new Lines(11, 2, 1, 2, 2, 4));
  }

  @Test
  void furtherTableWhoseHeadsNameItsIndicatorsIsRead() {
    FileRead read =
        read(
            "year,city,GDP (million EUR)",
            "2019,Alpha,50.5",
            "2019,Beta,99.1",
            "",
            "year,city,Population (persons),Births (persons)",
            "2019,Alpha,1000,12",
            "2019,Beta,2000,25");

    assertThat(read.rejects()).isEmpty();
    assertThat(read.readings().size()).isEqualTo(6);
    assertThat(read.readings().word(5, Role.INDICATOR)).isEqualTo("Births");
    assertThat(read.readings().word(5, Role.AREA_NAME)).isEqualTo("Beta");
  }

  @Test
  void pageThatRepeatsTheHeaderUnderTheTableGoesOnWithIt() {
    FileRead read =
        read(
            "Table 1. Population (persons)",
            "City,2019,2020",
            "Alpha,1000,1010",
            "Table 1 continued",
            "City,2019,2020",
            "Beta,2000,2040");

    assertThat(read.readings().size()).isEqualTo(4);
    assertThat(read.readings().word(3, Role.INDICATOR)).isEqualTo("Population");
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void headerWithAFigureBehindItsPeriodsIsRefused() {
    FileRead read =
        read(
            "freq,unit,geo\\TIME_PERIOD\t2015 \t2016 A,NR,DE000\t84634.5 p\t87725.5 p",
            "A,NR,DE001\t83835.5 p\t81690.5 p");

    assertThat(read.readings().size()).isZero();
    assertThat(read.rejects().get(0).reason())
        .contains("line 1 is the header and holds the figure '84634.5 p' in column 4");
  }

  @Test
  void columnOfFiguresWhoseHeadIsDamagedIsNoDimension() {
    FileRead read =
        read(
            "area,indicator,201x,2016,2017",
            "A1,gdp,80123.5,80124.5,80125.5",
            "A2,gdp,80126.5,80127.5,80128.5");

    assertThat(read.readings().size()).isZero();
    assertThat(read.rejects().get(0).reason())
        .contains("column '201x' holds numbers and may be a dimension or another figure")
        .contains("sources.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last Updated Date,2020-01-01",
        "Table 12,,,",
        "1,2,3,4",
        "单位：亿元,,,2019年",
        "Population on 1 January, by sex, 5 groups",
        "Source: the office, 2019, p. 3"
      })
  void linesOfTextStayLinesOfText(String line) {
    FileRead read = read(line, "area,indicator,year,value", "A1,gdp,2017,80123.5");

    assertThat(read.rejects()).isEmpty();
    assertThat(read.lines().preamble()).isEqualTo(1);
  }
}
