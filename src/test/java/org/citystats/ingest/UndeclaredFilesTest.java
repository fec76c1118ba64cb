package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.citystats.csv.Limits;
import org.citystats.model.Fault;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.junit.jupiter.api.Test;

/** Files of which nothing is declared: read right, or refused with the line to add. */
class UndeclaredFilesTest {

  private static FileRead read(String text) {
    return new Ingest(Source.undeclared(), Limits.DEFAULT)
        .of("data/indicator_8-1.csv", text.getBytes(StandardCharsets.UTF_8));
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
  void aTextColumnThatNobodyDeclaredIsADimensionAndBlankIsItsTotal() {
    FileRead read = read("Year,Age group,GeoCode,Value\n2015,,35,14.5\n2015,18 to 64,35,15.1\n");

    assertThat(words(read, Role.BREAKDOWN)).containsExactly("", "Age group=18 to 64");
    assertThat(words(read, Role.REF_AREA)).containsOnly("35");
    assertThat(read.detected()).contains("dimensions, blank for the total: Age group");
  }

  @Test
  void anIndicatorThatNoColumnNamesIsNamedByTheFileAndTold() {
    FileRead read = read("Year,Value\n2015,14.5\n2016,15\n");

    assertThat(words(read, Role.INDICATOR)).containsOnly("indicator_8-1");
    assertThat(words(read, Role.REF_AREA)).containsOnly("total");
    assertThat(read.detected())
        .contains(
            "no column names the indicator: it is the name of the file, 'indicator_8-1'",
            "2 figures name no area, the first in line 2: they are those of the whole, area"
                + " 'total'");
  }

  @Test
  void theNarrowestAreaThatIsFilledNamesTheAreaAndItsLevel() {
    FileRead read =
        read(
            """
            Year,Country,Local Authority,GeoCode,Value
            2021,North,,N1,4
            2021,North,Abbey,A1,5
            2021,North,Bridge,,6
            """);

    assertThat(words(read, Role.REF_AREA)).containsExactly("N1", "A1", "");
    assertThat(words(read, Role.AREA_NAME)).containsExactly("North", "Abbey", "Bridge");
    assertThat(words(read, Role.BREAKDOWN))
        .containsExactly("level=Country", "level=Local Authority", "level=Local Authority");
  }

  @Test
  void figuresWithPerCentSignsAndDecimalCommasAreFiguresAndNoDimension() {
    FileRead read =
        read(
            """
            district;year;unemployment;employed
            North;2021;5,4 %;12 345
            South;2021;12,1 %;9 870
            South;2022;n/a;9 900
            """);

    assertThat(words(read, Role.INDICATOR))
        .containsExactly(
            "unemployment", "employed", "unemployment", "employed", "unemployment", "employed");
    assertThat(words(read, Role.BREAKDOWN)).containsOnly("");
    assertThat(words(read, Role.UNIT)).containsExactly("%", "", "%", "", "", "");
  }

  @Test
  void codesBesideTheirWordsAreNoDimension() {
    FileRead read =
        read(
            """
            STATISTIC,Statistic Label,Census Year,C02779V03348,County,SEXE1,Sexe,UNIT,VALUE
            FY001C01,Population,2016,09,Dublin,1,hommes,Number,1347359
            FY001C01,Population,2022,09,Dublin,2,femmes,Number,1458154
            FY001C01,Population,2016,18,Cork,1,hommes,Number,542868
            """);

    assertThat(words(read, Role.BREAKDOWN))
        .containsExactly("Sexe=hommes", "Sexe=femmes", "Sexe=hommes");
    assertThat(words(read, Role.AREA_NAME)).containsExactly("Dublin", "Dublin", "Cork");
    assertThat(words(read, Role.PERIOD)).containsExactly("2016", "2022", "2016");
  }

  @Test
  void rowNumbersSayNothingAndDutchCodesOfYearsAreYears() {
    FileRead read =
        read(
            """
            "ID";"RegioS";"Perioden";"Bevolking_1"
            "0";"GM0363    ";"2019JJ00";"862965"
            "1";"GM0363    ";"2020JJ00";"872757"
            "2";"GM0599    ";"2019JJ00";"644618"
            """);

    assertThat(words(read, Role.BREAKDOWN)).containsOnly("");
    assertThat(words(read, Role.PERIOD)).containsExactly("2019", "2020", "2019");
  }

  @Test
  void aNameThatSpeaksOfGrowthIsTheGrowthOfItsIndicator() {
    FileRead read =
        read(
            """
            3-2 各县（市）区地区生产总值（2022年）,,
            地区,地区生产总值（亿元）,地区生产总值比上年增长（%）
            南关区,750.12,1.2
            宽城区,568.90,-3.8
            """);

    assertThat(words(read, Role.INDICATOR)).containsOnly("地区生产总值");
    assertThat(words(read, Role.MEASURE)).containsExactly("", "growth", "", "growth");
    assertThat(words(read, Role.UNIT)).containsExactly("亿元", "%", "亿元", "%");
  }

  @Test
  void anIndentedQuantityIsInTheUnitOfItsParentAndARateIsNot() {
    FileRead read =
        read(
            """
            指标,2019年,2020年
            地区生产总值（亿元）,5904.1,6638.0
              #第一产业,473.8,551.7
              #第三产业比重,52.1,51.9
            """);

    assertThat(words(read, Role.UNIT)).containsExactly("亿元", "亿元", "亿元", "亿元", "", "");
  }

  @Test
  void yearsOfTheRepublicOfChinaAreReadAndMenAndWomenAreGroups() {
    FileRead taiwan = read("縣市別,民國108年,109年\n臺北市,2645041,2602418\n新北市,4018696,4030954\n");
    FileRead groups =
        read(
            """
            "date","2021"

            "local authority: district (as of April 2021)","mnemonic","Total","Male","Female"
            "Anstadt","E06000005",107896,52612,55284
            "Bedorf","E06000047",521776,254872,266904
            """);

    assertThat(words(taiwan, Role.PERIOD)).containsExactly("2019", "2020", "2019", "2020");
    assertThat(words(groups, Role.BREAKDOWN))
        .containsExactly("", "sex=male", "sex=female", "", "sex=male", "sex=female");
    assertThat(words(groups, Role.PERIOD)).containsOnly("2021");
  }

  @Test
  void aColumnOfNumbersThatNobodyDeclaredIsNotGuessed() {
    FileRead read = read("Year,Households,Value\n2021,12,4\n2022,13,5\n");

    assertThat(read.records()).isZero();
    assertThat(read.rejects())
        .extracting(Fault::reason)
        .first()
        .asString()
        .contains("column 'Households' holds numbers")
        .contains("add to sources.csv the lines 'source,file,columns'");
  }

  @Test
  void flagsOfTheEuropeanStatisticalSystemAreKnown() {
    FileRead read =
        read(
            """
            TIME,CITIES,INDIC_UR,Value,Flag and Footnotes
            2008,Anstadt,Population,"1,200",e
            2009,Anstadt,Population,:,be
            2010,Anstadt,Population,1300,r
            2011,Anstadt,Population,1400,
            """);

    assertThat(words(read, Role.STATUS)).containsExactly("E", "BE", "", "");
    assertThat(read.readings().unscaled(0)).isEqualTo(1200);
  }

  @Test
  void aMultipleOfUnitsInItsOwnColumnIsAppliedAndAnUnknownOneRejected() {
    FileRead read =
        read("Year,Unit multiplier,Value\n2021,Thousands,4.5\n2022,Units,5\n2023,Dozens,6\n");

    assertThat(read.rejects()).extracting(Fault::code).containsExactly("unit_multiplier");
    assertThat(read.readings().size()).isEqualTo(2);
    assertThat(read.readings().unscaled(0)).isEqualTo(45);
    assertThat(read.readings().scale(0)).isEqualTo(-2);
    assertThat(read.readings().printed(0)).isEqualTo("4.5");
  }

  @Test
  void anEncodingThatCannotBeToldIsRefusedWithTheLinesToAdd() {
    byte[] bytes = "Year;City;Value\n2012;Köln;1\n".getBytes(StandardCharsets.ISO_8859_1);
    FileRead read = new Ingest(Source.undeclared(), Limits.DEFAULT).of("a/t.csv", bytes);

    assertThat(read.rejects().get(0).reason())
        .endsWith(
            "add to sources.csv the lines 'source,file,encoding' and 't,a/t.csv,windows-1252'");
  }

  @Test
  void japaneseBytesAreRefusedWithTheJapaneseCodePage() {
    byte[] bytes = "年度,市区町村,さくら\n2012,札幌市,1\n".getBytes(Charset.forName("windows-31j"));
    FileRead read = new Ingest(Source.undeclared(), Limits.DEFAULT).of("t.csv", bytes);

    assertThat(read.rejects().get(0).reason()).endsWith("'t,t.csv,windows-31j'");
  }
}
