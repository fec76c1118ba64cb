package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citystats.csv.Limits;
import org.citystats.model.Bound;
import org.citystats.model.Fault;
import org.citystats.model.Lines;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IngestTest {

  private static final String NATIONAL =
      """
      数据库：主要城市年度数据
      指标：国内生产总值(亿元)
      时间：最近3年
      地区,2018年,2017年,2016年
      长春,7175.71,6530.03,5986.42
      拉萨,540.78,,424.95
      注：空格表示数据缺失
      数据来源：国家统计局
      """;

  private static Source source(String layout, Map<String, String> columns) {
    return new Source(
        "s",
        "*",
        layout,
        "",
        "",
        "",
        "2020-07-11",
        Map.of(),
        columns,
        Map.of(),
        Map.of("e", "E", "be", "BE", "r", ""),
        "",
        Source.Origin.UNKNOWN);
  }

  private static FileRead read(Source source, String text) {
    return new Ingest(source, Limits.DEFAULT).of("f.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static FileRead longRows(String... rows) {
    String head = "area_code,indicator,time_period,op,value,unit,status\n";
    Map<String, String> columns =
        Map.of(
            "ref_area", "area_code",
            "indicator", "indicator",
            "time_period", "time_period",
            "bound", "op",
            "obs_value", "value",
            "unit_measure", "unit",
            "obs_status", "status");
    return read(source("long", columns), head + String.join("\n", rows) + "\n");
  }

  private static List<String> words(Readings readings, Role role) {
    List<String> words = new ArrayList<>();
    for (int reading = 0; reading < readings.size(); reading++) {
      words.add(readings.word(reading, role));
    }
    return words;
  }

  static List<InputLayout> layouts() {
    return InputLayouts.ALL;
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theExampleOfALayoutIsReadAndRecognisedWithoutADeclaration(InputLayout layout) {
    FileRead read = read(Source.undeclared(), layout.example());

    assertThat(read.layout()).isEqualTo(layout.code());
    assertThat(read.rejects()).isEmpty();
    assertThat(read.readings().size()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theNationalLayoutNamesIndicatorAndUnitAboveTheTable() {
    Readings readings =
        new Ingest(source("years-across", Map.of()), Limits.DEFAULT)
            .of("gdp.csv", NATIONAL.getBytes(Charset.forName("GB18030")))
            .readings();

    assertThat(words(readings, Role.AREA_NAME)).containsExactly("长春", "长春", "长春", "拉萨", "拉萨", "拉萨");
    assertThat(words(readings, Role.PERIOD)).startsWith("2018", "2017", "2016");
    assertThat(words(readings, Role.INDICATOR)).containsOnly("国内生产总值");
    assertThat(words(readings, Role.UNIT)).containsOnly("亿元");
    assertThat(words(readings, Role.VINTAGE)).containsOnly("2020-07-11");
  }

  @Test
  void aFigureKnowsItsLineAndColumn() {
    Readings readings = read(source("years-across", Map.of()), NATIONAL).readings();

    assertThat(readings.firstLine(2)).isEqualTo(5);
    assertThat(readings.column(2)).isEqualTo(4);
    assertThat(readings.printed(2)).isEqualTo("5986.42");
  }

  @Test
  void aBlankCellIsMissingAndNeverZero() {
    Readings readings = read(source("years-across", Map.of()), NATIONAL).readings();

    assertThat(readings.absent(4)).isEqualTo(WhyNot.NO_VALUE);
    assertThat(readings.printed(4)).isEmpty();
  }

  @Test
  void everyLineIsCountedOnce() {
    FileRead read = read(source("years-across", Map.of()), NATIONAL + "\n");

    assertThat(read.lines()).isEqualTo(new Lines(9, 1, 1, 3, 2, 2));
    assertThat(read.records()).isEqualTo(6);
  }

  @Test
  void districtsWithACodeAndDatesAsHeadsAreReadByCode() {
    String text =
        """
        Population by district
        code;name;31.12.2017;31.12.2018
        09161;Ingolstadt, Stadt;135244;136981
        """;
    FileRead read = read(source("years-across", Map.of()), text);

    assertThat(words(read.readings(), Role.REF_AREA)).containsOnly("09161");
    assertThat(words(read.readings(), Role.PERIOD)).containsExactly("2017", "2018");
  }

  @Test
  void aRowThatIsTooShortIsRejectedWithItsPlace() {
    FileRead read = longRows("220100,gdp,2018,=,7175.71,亿元,", "220100,gdp,2017,=");

    assertThat(read.readings().size()).isEqualTo(1);
    Fault reject = read.rejects().get(0);
    assertThat(reject.code()).isEqualTo("row_width");
    assertThat(reject.firstLine()).isEqualTo(3);
    assertThat(reject.reason())
        .isEqualTo("f.csv, line 3, column 5: 4 cells, expected 7 as in the header");
  }

  @Test
  void aMissingCellShiftsNoFigureIntoAnotherYear() {
    String shifted = NATIONAL.replace("7175.71,6530.03,5986.42", "7175.71,5986.42");

    FileRead read = read(source("years-across", Map.of()), shifted);

    assertThat(words(read.readings(), Role.AREA_NAME)).containsOnly("拉萨");
    assertThat(read.rejects()).extracting(Fault::code).containsOnly("row_width").hasSize(3);
    assertThat(read.records()).isEqualTo(6);
  }

  @Test
  void aRowCutOffBehindItsNameIsNoNote() {
    String cut = NATIONAL.replace("拉萨,540.78,,424.95", "拉萨");

    FileRead read = read(source("years-across", Map.of()), cut);

    assertThat(read.rejects()).extracting(Fault::firstLine).containsOnly(6L).hasSize(3);
    assertThat(read.lines().footnote()).isEqualTo(2);
  }

  @Test
  void aWordInsteadOfANumberIsRejectedWithItsColumn() {
    Fault reject = longRows("220100,gdp,2018,=,viel,亿元,").rejects().get(0);

    assertThat(reject.code()).isEqualTo("not_a_number");
    assertThat(reject.reason())
        .isEqualTo(
            "f.csv, line 2, column 5: 'viel' is no number, expected a number or a missing mark");
    assertThat(reject.rawText()).contains("220100 | gdp | 2018");
  }

  @Test
  void aBoundInItsOwnColumnAndOneInTheCellAreBothKept() {
    Readings readings = longRows("220100,gdp,2018,>,7,%,E", "220100,gdp,2019,=,7以上,%,").readings();

    assertThat(readings.bound(0)).isEqualTo(Bound.MORE);
    assertThat(readings.bound(1)).isEqualTo(Bound.AT_LEAST);
    assertThat(readings.word(0, Role.STATUS)).isEqualTo("E");
  }

  @ParameterizedTest(name = "''{0}'' is {1} with {2} decimals")
  @CsvSource(
      delimiter = '|',
      value = {
        "7175.71 | 717571 | 2",
        "'1,234,567' | 1234567 | 0",
        "1 234.5 | 12345 | 1",
        "１１．４ | 114 | 1",
        "－1.5 | -15 | 1",
        "−3 | -3 | 0",
        "+5 | 5 | 0",
        "12.30 | 1230 | 2",
        "12.3 e | 123 | 1"
      })
  void numbersAreReadInTheFormsOfOffices(String cell, long digits, int decimals) {
    Figure figure = new FigureCell(source("long", Map.of())).read(cell);

    assertThat(figure.fault()).isEmpty();
    assertThat(figure.value().unscaledValue().longValue()).isEqualTo(digits);
    assertThat(figure.value().scale()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,23", "12,34,567", "1e400", "NaN", "0x10", "12.3.4", "12.3 q", "(5)", "1D"})
  void whatIsNoNumberIsNeverGuessed(String cell) {
    assertThat(new FigureCell(source("long", Map.of())).read(cell).fault()).isNotEmpty();
  }

  @Test
  void flagsAreReadOnlyAsDeclared() {
    Figure figure = new FigureCell(source("long", Map.of())).read("82217837 be");

    assertThat(figure.flag()).isEqualTo("BE");
  }

  @Test
  void aFileThatDoesNotFitItsLayoutIsRefusedInOneSentence() {
    FileRead read = read(source("years-across", Map.of()), "a,b\nc,d\n");

    assertThat(read.records()).isZero();
    assertThat(read.rejects()).hasSize(1);
    assertThat(read.rejects().get(0).code()).isEqualTo("file_layout_mismatch");
    assertThat(read.rejects().get(0).reason())
        .startsWith("Cannot read f.csv as years-across: no row among the first 50");
  }

  @Test
  void aTableOfHtmlUnderTheNameOfACsvIsRefused() {
    FileRead read = read(Source.undeclared(), "<html><table><tr><td>1</td></tr></table></html>");

    assertThat(read.rejects()).hasSize(1);
    assertThat(read.rejects().get(0).code()).startsWith("file_");
  }

  @Test
  void aStrayQuoteCostsItsRecordAndNoOther() {
    FileRead read =
        longRows("220100,gdp,2018,=,1,亿元,", "220100,g\"dp,2017,=,2,亿元,", "220100,gdp,2016,=,3,亿元,");

    assertThat(read.readings().size()).isEqualTo(2);
    assertThat(read.rejects()).extracting(Fault::firstLine).containsExactly(3L);
    assertThat(read.lines().addUp()).isTrue();
    assertThat(read.records()).isEqualTo(3);
  }

  @Test
  void aClaimOfSuccessIsNotStoredAsData() {
    String text = "area_code,indicator,year,value,role\n220100,all,2018,1,claim\n";
    Map<String, String> columns =
        Map.of(
            "ref_area", "area_code",
            "indicator", "indicator",
            "time_period", "year",
            "obs_value", "value",
            "role", "role");

    FileRead read = read(source("long", columns), text);

    assertThat(read.rejects()).extracting(Fault::code).containsExactly("claim");
  }

  @Test
  void furtherColumnsBecomeTheBreakdownAndBlankIsTheTotal() {
    String text = "city,year,sex,population\nBerlin,2012,,3326002\nBerlin,2012,male,1600000\n";
    Map<String, String> columns =
        Map.of(
            "area_name", "city",
            "time_period", "year",
            "breakdown", "sex",
            "obs_value", "population");

    Readings readings = read(source("long", columns), text).readings();

    assertThat(words(readings, Role.BREAKDOWN)).containsExactly("", "sex=male");
  }

  private static FileRead germans(String first, String second) {
    String text = "Einwohner\ncode;name;31.12.2017;31.12.2018\n09161;Ingolstadt;%s;%s\n";
    return read(source("years-across", Map.of()), text.formatted(first, second));
  }

  @Test
  void aThousandsPointIsNeverTakenForADecimalPointInSilence() {
    FileRead read = germans("135.244", "136.981");

    assertThat(read.records()).isZero();
    assertThat(read.rejects()).extracting(Fault::code).containsExactly("file_decimal_unclear");
    assertThat(read.rejects().get(0).reason())
        .startsWith(
            "Cannot tell the decimal sign of f.csv: '135.244' may have decimals or thousands, and no"
                + " other figure tells; write in sources.csv the lines 'source,file,");
  }

  @Test
  void aDeclaredDecimalCommaMakesThePointOneOfThousands() {
    String text = "Einwohner\ncode;name;31.12.2017;31.12.2018\n09161;Ingolstadt;135.244;136.981\n";

    Readings readings = read(source("years-across", Map.of()).withDecimal(","), text).readings();

    assertThat(readings.unscaled(0)).isEqualTo(135244);
    assertThat(readings.scale(0)).isZero();
    assertThat(readings.printed(0)).isEqualTo("135.244");
  }

  @Test
  void oneFigureWithADecimalCommaTellsTheSignOfTheFile() {
    FileRead read = germans("135.244", "17,5");

    assertThat(read.readings().unscaled(0)).isEqualTo(135244);
    assertThat(read.readings().unscaled(1)).isEqualTo(175);
    assertThat(read.readings().scale(1)).isEqualTo(1);
    assertThat(read.detected()).anyMatch(found -> found.contains("the decimal sign is a comma"));
  }

  @Test
  void oneFigureWithADecimalPointTellsTheSignOfTheFile() {
    FileRead read = germans("135,244", "17.5");

    assertThat(read.readings().unscaled(0)).isEqualTo(135244);
    assertThat(read.readings().scale(1)).isEqualTo(1);
  }
}
