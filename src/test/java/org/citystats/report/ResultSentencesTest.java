package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.schema.Concepts.BASIS;
import static org.citystats.schema.Concepts.BOUND;
import static org.citystats.schema.Concepts.GROWTH;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.WHY_NOT;

import java.util.List;
import org.citystats.model.Period;
import org.citystats.model.SeriesBreak;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.junit.jupiter.api.Test;

class ResultSentencesTest {

  private static void told(Sheaf sheaf, String english, String chinese) {
    assertThat(Printed.text(sheaf, Language.EN)).contains("\n- " + english + "\n");
    assertThat(Printed.text(sheaf, Language.ZH)).contains("\n- " + chinese + "\n");
  }

  @Test
  void levelAndGrowthStandInOneSentence() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2018", 717571000000.0, UNIT_MEASURE, "CNY")
            .growth("printed", "220100", "gdp", "2018", GROWTH, 0.072);

    told(
        sheaf,
        "Gross regional product of Changchun stood at CNY 717.6 billion in 2018, up 7.2% on the"
            + " year before in real terms.",
        "2018年，长春市地区生产总值7,175.7亿元，比上年增长7.2%（按可比价格计算）。");
  }

  @Test
  void boundIsNotToldAsARate() {
    Sheaf sheaf =
        Printed.city()
            .growth("printed", "220100", "gdp", "2018", GROWTH, 0.07, BOUND, ">", OBS_STATUS, "E");

    told(
        sheaf,
        "Gross regional product of Changchun grew by more than 7% in 2018 in real terms (exact rate"
            + " not published; estimate); no level is published.",
        "2018年，长春市地区生产总值增长7%以上（按可比价格计算）（未公布确切增速；预计数），未公布绝对额。");
  }

  @Test
  void shareChangesInPercentagePoints() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "urban_share", "2018", 0.593, UNIT_MEASURE, "ratio")
            .growth(
                "computed",
                "220100",
                "urban_share",
                "2018",
                MEASURE,
                "CHANGE",
                UNIT_MEASURE,
                "pp",
                GROWTH,
                0.023);

    told(
        sheaf,
        "Urban share of Changchun stood at 59.3% in 2018, up 2.3 percentage points on the year"
            + " before.",
        "2018年，长春市常住人口城镇化率59.3%，比上年提高2.3个百分点。");
  }

  @Test
  void fallHasNoMinusSign() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2018", 674460000000.0, UNIT_MEASURE, "CNY")
            .growth("printed", "220100", "gdp", "2018", GROWTH, -0.045);

    told(
        sheaf,
        "Gross regional product of Changchun stood at CNY 674.5 billion in 2018, down 4.5% on the"
            + " year before in real terms.",
        "2018年，长春市地区生产总值6,744.6亿元，比上年下降4.5%（按可比价格计算）。");
  }

  @Test
  void whatRoundsToNothingIsUnchanged() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2018", 674460000000.0, UNIT_MEASURE, "CNY")
            .growth("computed", "220100", "gdp", "2018", GROWTH, -0.0004);

    told(
        sheaf,
        "Gross regional product of Changchun stood at CNY 674.5 billion in 2018, unchanged on the"
            + " year before.",
        "2018年，长春市地区生产总值6,744.6亿元，与上年持平。");
  }

  @Test
  void breakIsSaidAfterTheFigure() {
    SeriesBreak census =
        new SeriesBreak("220100", "gdp", Period.year(2018), "census", "fourth census");
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2018", 590414000000.0, UNIT_MEASURE, "CNY")
            .growth("printed", "220100", "gdp", "2018", GROWTH, 0.072)
            .growth("computed", "220100", "gdp", "2018", WHY_NOT, "level_break");
    Background background = new Background(List.of(), List.of(census), List.of());

    assertThat(Printed.text(Printed.report(sheaf, Language.EN, background)))
        .contains(
            "Levels before and after 2018 are not comparable (economic census); growth is the"
                + " published rate.");
    assertThat(Printed.text(Printed.report(sheaf, Language.ZH, background)))
        .contains("2018年前后绝对额不可比（普查修订），增速为公布数。");
  }

  @Test
  void levelsOfDifferentPublicationsAreNoBreak() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2017", 653e9, UNIT_MEASURE, "CNY")
            .level("220100", "gdp", "2018", 717e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220100", "gdp", "2018", WHY_NOT, "different_vintage");

    told(
        sheaf,
        "Gross regional product of Changchun stood at CNY 717 billion in 2018. Growth cannot be"
            + " given because the levels come from different publications.",
        "2018年，长春市地区生产总值7,170亿元。各期绝对额来自不同次公布，无法给出增速。");
    String html = Printed.html(Printed.report(sheaf, Language.EN));
    assertThat(html).contains("chart-years-gdp").doesNotContain("class=\"break\"", "comparable (");
  }

  @Test
  void boundaryChangeIsABreakAndDrawnAsOne() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2017", 653e9, UNIT_MEASURE, "CNY")
            .level("220100", "gdp", "2018", 717e9, UNIT_MEASURE, "CNY")
            .growth("computed", "220100", "gdp", "2018", WHY_NOT, "boundary_change");

    assertThat(Printed.text(sheaf, Language.EN))
        .contains("Levels before and after 2018 are not comparable (boundary change)");
    assertThat(Printed.html(Printed.report(sheaf, Language.EN))).contains("class=\"break\"");
  }

  @Test
  void ratesThatContradictAreBothTold() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2018", 302800000000.0, UNIT_MEASURE, "CNY")
            .growth("printed", "220100", "gdp", "2018", GROWTH, 0.075, BASIS, "nominal")
            .growth("computed", "220100", "gdp", "2018", GROWTH, 0.07);

    assertThat(Printed.text(sheaf, Language.EN))
        .contains("The source gives 7.5%, the levels give 7.0%; the source rate is used.");
    assertThat(Printed.text(sheaf, Language.ZH)).contains("公布增速7.5%，按绝对额计算为7.0%，以公布数为准。");
  }

  @Test
  void realAndNominalRatesDoNotContradict() {
    Sheaf sheaf =
        Printed.city()
            .level("220100", "gdp", "2018", 302800000000.0, UNIT_MEASURE, "CNY")
            .growth("printed", "220100", "gdp", "2018", GROWTH, 0.065)
            .growth("computed", "220100", "gdp", "2018", GROWTH, 0.09);

    assertThat(Printed.text(sheaf, Language.EN)).doesNotContain("The source gives");
  }
}
