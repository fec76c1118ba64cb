package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Tables with several figures a row, as offices print and export them; figures are made up. */
class WideTablesTest {

  private static FileRead read(String text) {
    return new Ingest(Source.undeclared(), Limits.DEFAULT)
        .of("tables/12-15.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> words(FileRead read, Role role) {
    Readings readings = read.readings();
    List<String> words = new ArrayList<>();
    for (int reading = 0; reading < readings.size(); reading++) {
      words.add(readings.word(reading, role));
    }
    return words;
  }

  @Test
  void aTableOfTheWorldBankIsReadByTheCodesOfAreaAndIndicator() {
    FileRead read =
        read(
            """
            "Data Source","World Development Indicators",

            "Last Updated Date","2018-04-20",

            "Country Name","Country Code","Indicator Name","Indicator Code","1960","1961",
            "Arland","ARL","Population growth (annual %)","SP.POP.GROW","1.5","",
            "Berland","BER","Population growth (annual %)","SP.POP.GROW","2","2.5",
            """);

    assertThat(words(read, Role.REF_AREA)).containsExactly("ARL", "ARL", "BER", "BER");
    assertThat(words(read, Role.AREA_NAME)).startsWith("Arland");
    assertThat(words(read, Role.INDICATOR)).containsOnly("SP.POP.GROW");
    assertThat(words(read, Role.UNIT)).containsOnly("%");
    assertThat(words(read, Role.PERIOD)).startsWith("1960", "1961");
    assertThat(read.lines()).isEqualTo(new Lines(7, 1, 2, 2, 0, 2));
  }

  @Test
  void codesAndNamesWithoutHeadsAreAnAreaAndTheNotesBelowAreNoRecords() {
    FileRead read =
        read(
            """
            Tabelle: 12-15
            Stand (Anzahl);;;
            ;;Stichtag;Stichtag
            ;;31.12.2017;31.12.2018
            01001;Anstadt, Stadt;84;85
            01002;Bedorf;-;90
            __________
            Ab 2011: Zensus.
            Stand: 27.03.2020 / 03:59:13
            """);

    assertThat(words(read, Role.REF_AREA)).startsWith("01001").endsWith("01002");
    assertThat(words(read, Role.AREA_NAME)).startsWith("Anstadt, Stadt");
    assertThat(words(read, Role.INDICATOR)).containsOnly("12-15");
    assertThat(read.readings().absent(2)).isEqualTo(WhyNot.NO_VALUE);
    assertThat(read.lines()).isEqualTo(new Lines(9, 1, 0, 3, 3, 2));
  }

  @Test
  void cumulatedMonthsCountFromJanuaryAndTheirGrowthIsGrowth() {
    FileRead read =
        read(
            """
            数据库：月度数据
            指标,2019年12月,2019年3月,2019年2月
            零售总额_累计值(亿元),34.6,7.4,5.1
            零售总额_累计增长(%),8.0,7.6,
            数据来源：云岭市统计局
            """);

    assertThat(words(read, Role.PERIOD)).startsWith("2019", "2019-01/2019-03", "2019-01/2019-02");
    assertThat(words(read, Role.INDICATOR)).containsOnly("零售总额");
    assertThat(words(read, Role.MEASURE)).containsExactly("", "", "", "growth", "growth", "growth");
    assertThat(words(read, Role.UNIT)).startsWith("亿元").endsWith("%");
    assertThat(words(read, Role.AREA_NAME)).containsOnly("云岭市");
  }

  @Test
  void aBulletinHasTheValueAndItsGrowthSideBySideInUnitsOfTheirOwn() {
    FileRead read = read(new ValueAndGrowth().example());

    assertThat(words(read, Role.AREA_NAME)).containsOnly("云岭市");
    assertThat(words(read, Role.PERIOD)).containsOnly("2018");
    assertThat(words(read, Role.UNIT)).containsExactly("亿元", "%", "亿元", "%");
    assertThat(words(read, Role.MEASURE)).containsExactly("", "growth", "", "growth");
    assertThat(read.readings().bound(1)).isEqualTo(Bound.AT_LEAST);
  }

  @Test
  void headsOfTwoRowsTellIndicatorMeasureAndUnit() {
    FileRead read = read(new TwoRowHeads().example());

    assertThat(words(read, Role.PERIOD)).containsOnly("2020");
    assertThat(words(read, Role.INDICATOR)).startsWith("地区生产总值", "地区生产总值", "年末常住人口", "年末常住人口");
    assertThat(words(read, Role.UNIT)).startsWith("亿元", "%", "万人", "%");
    assertThat(words(read, Role.MEASURE)).startsWith("", "growth", "", "growth");
  }

  @Test
  void theWholeCityIsTheTotalAndItsDistrictsAreAPart() {
    FileRead read =
        read(
            """
            示例省2019年城市统计,,,,
            单位:万元,,,,
            城市,地区生产总值,,人均地区生产总值(元),
            ,全市,市辖区,全市,市辖区
            云岭市,124,81,31,34
            (续表见第215页),,,,
            """);

    assertThat(words(read, Role.BREAKDOWN)).containsExactly("", "scope=市辖区", "", "scope=市辖区");
    assertThat(words(read, Role.UNIT)).containsExactly("万元", "万元", "元", "元");
    assertThat(read.lines().footnote()).isEqualTo(1);
  }

  @Test
  void eachColumnHasTheYearOfItsOwnHeadAndTheCodeIsTheIndicator() {
    FileRead read = read(new YearRowHeads().example());

    assertThat(words(read, Role.REF_AREA)).containsExactly("R01", "R01", "R02", "R02");
    assertThat(words(read, Role.AREA_NAME)).startsWith("一の市");
    assertThat(words(read, Role.INDICATOR)).startsWith("A1101", "A4101");
    assertThat(words(read, Role.PERIOD)).startsWith("2020", "2022");
    assertThat(read.lines().header()).isEqualTo(3);
  }

  @Test
  void theYearInTheNameOfAColumnIsItsPeriodAndNotItsIndicator() {
    FileRead read = read(new YearInHead().example());

    assertThat(words(read, Role.INDICATOR)).startsWith("Population", "House_Price", "Income");
    assertThat(words(read, Role.PERIOD)).startsWith("2017", "2015", "2012/13");
    assertThat(words(read, Role.REF_AREA)).startsWith("E09").endsWith("E10");
    assertThat(read.readings().absent(5)).isEqualTo(WhyNot.NO_VALUE);
  }

  @Test
  void aColumnWithoutAYearAmongColumnsWithYearsHasNoPeriod() {
    FileRead read = read("Code,Pop_2017,Homes_2018,Area_ha\nE09,8,9,290\n");

    assertThat(words(read, Role.PERIOD)).containsExactly("2017", "2018");
    assertThat(read.rejects()).extracting(Fault::code).containsExactly("period_missing");
    assertThat(read.rejects().get(0).reason())
        .contains("'source,file,period' and '12-15,tables/12-15.csv,2018'");
  }

  @Test
  void aSignOfMoneyBeforeAFigureIsItsUnit() {
    FileRead read = read("Code,Pay_2017,Pay_2018\nE09,\"£63,620\",£7\n");

    assertThat(words(read, Role.UNIT)).containsOnly("£");
    assertThat(read.readings().unscaled(0)).isEqualTo(63_620);
  }

  @Test
  void severalUnitsOfWhichTwoFitAnIndicatorAreNotGuessed() {
    FileRead read =
        read(
            """
            各县主要经济指标（2020年）,,,,
            单位：亿元、万元,,,,
            地区,地区生产总值,,一般公共预算收入,
            ,绝对额,比上年增长,绝对额,比上年增长
            东柳区,418.5,3.9,121.4,1
            """);

    assertThat(read.records()).isZero();
    assertThat(read.rejects().get(0).reason())
        .contains("'单位：亿元、万元' does not tell which unit is whose");
  }

  @Test
  void aSinglePeriodIsAHeadWhereTheRowAboveSaysSo() {
    FileRead read =
        read(
            """
            "Tabela 1 - População"
            "Variável - População (Pessoas)"
            "Brasil e Estado","Ano"
            "Brasil e Estado","2020"
            "Brasil","211"
            "Acre","89"
            "Fonte: Escritório"
            "0","Zero resultante de um arredondamento"
            """);

    assertThat(words(read, Role.AREA_NAME)).containsExactly("Brasil", "Acre");
    assertThat(words(read, Role.INDICATOR)).containsOnly("População");
    assertThat(words(read, Role.UNIT)).containsOnly("Pessoas");
    assertThat(read.lines().footnote()).isEqualTo(2);
  }

  @Test
  void anAreaWithoutAnyFigureAtTheEndIsARecordAndNoNote() {
    FileRead read = read("指标：产值(亿元)\n地区,2018年,2017年\n长春,7,6\n拉萨,,\n");

    assertThat(words(read, Role.AREA_NAME)).endsWith("拉萨", "拉萨");
    assertThat(read.records()).isEqualTo(4);
  }

  @Test
  void aRowOfDataWithYearsInItIsNoHeader() {
    FileRead read = read("地区,指标,年份,数值,发布年份\n长春市,产值,2016,5.5,2017\n");

    assertThat(read.layout()).isEqualTo("long");
    assertThat(words(read, Role.PERIOD)).containsExactly("2016");
    assertThat(words(read, Role.VINTAGE)).containsExactly("2017");
  }

  @Test
  void periodsThatHeadTwoColumnsEachAreRefused() {
    FileRead read = read("Area,2016,2017,2016,2017\nAnstadt,1,2,3,4\n");

    assertThat(read.records()).isZero();
    assertThat(read.rejects().get(0).reason()).contains("each once");
  }

  @Test
  void aColumnOfWordsThatMayBeAreasOrIndicatorsIsRefusedWithTheLineToAdd() {
    String text = "Posten,2016,2017\nNord,1,2\n";
    FileRead read = read(text);

    assertThat(read.rejects().get(0).reason())
        .contains("'source,file,columns' and '12-15,tables/12-15.csv,area_name=Posten'");
    Source declared =
        new Source(
            "s",
            "*",
            "",
            "",
            "",
            "",
            "",
            Map.of(),
            Map.of("area_name", "Posten"),
            Map.of(),
            Map.of(),
            "",
            Source.Origin.UNKNOWN);
    FileRead again =
        new Ingest(declared, Limits.DEFAULT).of("p.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(words(again, Role.AREA_NAME)).containsOnly("Nord");
  }

  @Test
  void districtsOfOneNameStayApartByTheParentOfTheirBlock() {
    FileRead read =
        read(
            """
            ,Table 1. Income,,,
            ,,Income,,Rank in State
            ,,2017,2018,2018
            North,North,39,40,--
            North,Richmond,41,42,1
            ,Independent cities:,,,
            North,Richmond,51,52,2
            ,,,,
            South,South,30,31,--
            South,South,29,30,1
            """);

    assertThat(read.layout()).isEqualTo("blocks");
    assertThat(words(read, Role.PARENT_AREA))
        .containsExactly(
            "", "", "", "North", "North", "North", "North", "North", "North", "", "", "", "South",
            "South", "South");
    assertThat(words(read, Role.AREA_NAME)).contains("Richmond", "Richmond (2)");
    assertThat(words(read, Role.MEASURE)).containsSequence("", "", "rank");
    assertThat(read.lines()).isEqualTo(new Lines(10, 3, 1, 1, 0, 5));
  }

  @Test
  void aYearWithoutAnyFigureIsAYearAllTheSame() {
    FileRead read =
        read(
            """
            指标,1985年,1993年,2000年
            外科...,,,
            血管外科,.,379,575
            胸外科,.,4,68
            """);

    assertThat(words(read, Role.PERIOD)).startsWith("1985", "1993", "2000");
    assertThat(words(read, Role.INDICATOR)).startsWith("外科, 血管外科");
    assertThat(words(read, Role.BREAKDOWN)).containsOnly("");
  }

  @Test
  void severalPairsOfYearsAreFiscalYearsAndASingleOneIsRefused() {
    FileRead several = read("Area,2009-10,2010-11,2011-12\nAbbey,1,2,3\n");
    FileRead single = read("Area,Reporting_period,Homes (persons)\nAbbey,2010-11,3\n");

    assertThat(words(several, Role.PERIOD)).containsExactly("2009/10", "2010/11", "2011/12");
    assertThat(single.rejects().get(0).reason())
        .contains("'2010-11' may be a month")
        .contains("'source,file,period'");
  }
}
