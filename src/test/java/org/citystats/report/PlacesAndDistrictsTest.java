package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.schema.Concepts.BREAKDOWN;
import static org.citystats.schema.Concepts.DISTANCE_TO_NEXT;
import static org.citystats.schema.Concepts.GROWTH;
import static org.citystats.schema.Concepts.INDICATOR;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.PEER_GROUP;
import static org.citystats.schema.Concepts.RANK_CHANGE;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.SCORE;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.WHY_NOT;

import org.citystats.report.content.Language;
import org.citystats.schema.RankConcepts;
import org.citystats.schema.RankTables;
import org.junit.jupiter.api.Test;

class PlacesAndDistrictsTest {

  private static Sheaf league() {
    return Printed.city()
        .place("210200", "2018", 1, 0, SCORE, 766.85e9, RANK_CHANGE, 0)
        .place("220100", "2018", 2, 1, SCORE, 700e9, RANK_CHANGE, 1, DISTANCE_TO_NEXT, 66.85e9)
        .place("230100", "2018", 2, 1, SCORE, 700e9, RANK_CHANGE, -1, DISTANCE_TO_NEXT, 66.85e9);
  }

  @Test
  void tieNamesTheOtherAndTheWayToTheNext() {
    assertThat(Printed.text(league(), Language.EN))
        .contains(
            "\n- Gross regional product: Changchun ranked 2 of 4 in northeast in 2018, tied with"
                + " Harbin, up 1 place on the period before; the next better is CNY 66.9 billion"
                + " away.\n");
    assertThat(Printed.text(league(), Language.ZH))
        .contains("\n- 2018年，长春市地区生产总值在northeast4个地区中列第2位（与哈尔滨市并列），比上期前移1位，距前一位668.5亿元。\n");
  }

  @Test
  void partsOfAChangeOfPlaceAreTold() {
    Sheaf sheaf = league();
    sheaf.row(
        RankTables.RANK_CHANGES,
        PEER_GROUP,
        "northeast",
        INDICATOR,
        "gdp",
        BREAKDOWN,
        "",
        MEASURE,
        "level",
        TIME_PERIOD,
        "2018",
        REF_AREA,
        "220100",
        RankConcepts.CHANGE_OWN,
        2.0,
        RankConcepts.CHANGE_OTHERS,
        -1.0,
        RankConcepts.CHANGE_ENTRIES,
        0.0);

    assertThat(Printed.text(sheaf, Language.EN))
        .contains(
            "Gross regional product, parts of the change of place: the own figure up 2 places; the"
                + " figures of others down 1 place; areas that entered or left none.");
    assertThat(Printed.text(sheaf, Language.ZH))
        .contains("地区生产总值位次变化的构成：自身数据前移2位；其他地区数据后移1位；地区增减无影响。");
  }

  @Test
  void leagueTableMarksTheOwnCityAndTies() {
    assertThat(Printed.text(league(), Language.EN))
        .contains("| 1 | Dalian | 766.9 | CNY bn | 0 |  |  |  |")
        .contains(
            "| **2** | **Changchun** | **700.0** | **CNY bn** | **1** | **66.9** |  | **tied** |")
        .contains("| 2 | Harbin | 700.0 | CNY bn | −1 | 66.9 |  | tied |");
  }

  @Test
  void peerWithoutAFigureIsShownWithItsReason() {
    Sheaf sheaf = league().place("210100", "2018", 0, 0, WHY_NOT, "no_value");

    assertThat(Printed.text(sheaf, Language.EN))
        .contains("no place: no value is published for the period");
  }

  @Test
  void onlyRankingsWithARankAreCounted() {
    Sheaf sheaf =
        league()
            .place("220100", "2018", 0, 0, MEASURE, "growth_printed", WHY_NOT, "bound")
            .place("220100", "2018", 0, 0, INDICATOR, "fai", WHY_NOT, "too_few_peers");

    assertThat(Printed.text(sheaf, Language.EN))
        .contains("Rankings for 2018 in which Changchun has a place: 1.")
        .contains("| Gross regional product, published growth |")
        .contains(
            "Figures that are not ranked because fewer than four fifths of the peers have one: 1.")
        .doesNotContain("growth_printed", "growth\\_printed");
    assertThat(Printed.text(sheaf, Language.ZH))
        .contains("2018年长春市有位次的排名共1项。")
        .contains("| 地区生产总值公布增速 |");
  }

  private static Sheaf population(double... districts) {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2017", 1e9, UNIT_MEASURE, "CNY")
            .level("220100", "gdp", "2018", 0.9994e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220100", "gdp", "2018", GROWTH, -0.0006);
    for (int at = 0; at < districts.length; at++) {
      String code = "22010" + (at + 2);
      sheaf
          .area(code, "区" + at, "District " + at, "220100")
          .level(code, "gdp", "2017", 0.2e9, UNIT_MEASURE, "CNY")
          .level(code, "gdp", "2018", 0.2e9 + districts[at] * 1e9, UNIT_MEASURE, "CNY")
          .growth("computed", code, "gdp", "2018", GROWTH, districts[at] * 5);
    }
    return sheaf;
  }

  @Test
  void smallContributionsShowTwoDigitsAndAddUpToTheGrowthOfTheWhole() {
    String text = Printed.text(population(0.0002, -0.0008), Language.EN);

    assertThat(text)
        .contains("| **Changchun** | **1.00** | **CNY bn** |  | **−0.060%** |  | **−0.060 pp** |")
        .contains("| 0.020 pp |  |")
        .contains("| −0.080 pp |  |")
        .contains("| Sum of the districts |  |  |  |  |  | −0.060 pp |  |")
        .contains("contributed 0.020 percentage points to the growth of −0.060% in Changchun.")
        .doesNotContain("Not from these districts");
  }

  @Test
  void sumOfRoundedContributionsSaysWhatRoundingTakes() {
    String text = Printed.text(population(0.000243, 0.000243, 0.002043), Language.EN);

    assertThat(text)
        .contains("| 0.02 pp |  |")
        .contains("| 0.20 pp |  |")
        .contains(
            "| Sum of the districts |  |  |  |  |  | 0.25 pp | the rounded contributions add up to"
                + " 0.24 percentage points; rounding: 0.01 percentage points |");
  }

  @Test
  void growthFromOtherAreasStandsBelowTheSum() {
    assertThat(Printed.text(population(0.0002), Language.EN))
        .contains("| Sum of the districts |  |  |  |  |  | 0.020 pp |  |")
        .contains("| Not from these districts |  |  |  |  |  | −0.080 pp |  |");
  }

  @Test
  void contributionIsTheIncreaseOverTheLevelOfTheWholeBefore() {
    Sheaf sheaf =
        Printed.city()
            .area("220104", "朝阳区", "Chaoyang", "220100")
            .area("220103", "宽城区", "Kuancheng", "220100")
            .level("220100", "gdp", "2017", 40e9, UNIT_MEASURE, "CNY")
            .level("220100", "gdp", "2018", 42e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220100", "gdp", "2018", GROWTH, 0.05)
            .level("220104", "gdp", "2017", 10e9, UNIT_MEASURE, "CNY")
            .level("220104", "gdp", "2018", 11e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220104", "gdp", "2018", GROWTH, 0.1)
            .level("220103", "gdp", "2017", 8e9, UNIT_MEASURE, "CNY")
            .level("220103", "gdp", "2018", 7.8e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220103", "gdp", "2018", GROWTH, -0.025);

    String text = Printed.text(sheaf, Language.EN);

    assertThat(text)
        .contains(
            "Gross regional product: Chaoyang contributed 2.5 percentage points to the growth of"
                + " 5.0% in Changchun. The districts with comparable levels (2) together account"
                + " for 2.0 percentage points.")
        .contains(
            "Gross regional product: growth ranged from −2.5% in Kuancheng to 10.0% in"
                + " Chaoyang.")
        .contains("| Chaoyang | 11.0 | CNY bn |  | 10.0% | 26.2% | 2.5 pp |  |")
        .contains("| Kuancheng | 7.8 | CNY bn |  | −2.5% | 18.6% | −0.5 pp |  |");
  }

  @Test
  void districtWhoseGrowthWasRefusedContributesNothing() {
    Sheaf sheaf =
        Printed.city()
            .area("220104", "朝阳区", "Chaoyang", "220100")
            .level("220100", "gdp", "2017", 40e9, UNIT_MEASURE, "CNY")
            .level("220100", "gdp", "2018", 42e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220100", "gdp", "2018", GROWTH, 0.05)
            .level("220104", "gdp", "2017", 10e9, UNIT_MEASURE, "CNY")
            .level("220104", "gdp", "2018", 14e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220104", "gdp", "2018", WHY_NOT, "boundary_change");

    assertThat(Printed.text(sheaf, Language.EN))
        .doesNotContain("contributed")
        .contains(
            "| Chaoyang | 14.0 | CNY bn |  |  | 33.3% |  | the area changed between base and"
                + " value |");
  }
}
