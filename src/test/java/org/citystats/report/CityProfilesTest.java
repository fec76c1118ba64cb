package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.schema.Concepts.BREAKDOWN;
import static org.citystats.schema.Concepts.INDICATOR;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.PEER_GROUP;
import static org.citystats.schema.Concepts.QUARTILE;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.SCORE;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.WHY_NOT;

import java.util.List;
import java.util.Locale;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.citystats.report.facts.Cover;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.ReportInput;
import org.citystats.schema.RankConcepts;
import org.citystats.schema.RankTables;
import org.junit.jupiter.api.Test;

/** League tables with the places that are possible, and the profiles of cities. */
class CityProfilesTest {

  private static final String HIGHER = "direction=higher;precision=full;ties=min";
  private static final String BY_SIZE = "direction=none;precision=full;ties=min";

  private static Sheaf league(int cities) {
    Sheaf sheaf = Printed.city();
    for (int city = 1; city <= cities; city++) {
      String code = city == 3 ? "220100" : code(city);
      sheaf
          .area(code, "城" + city, "City " + city, "")
          .place(
              code,
              "2018",
              city,
              0,
              SCORE,
              1e9 * (100 - city),
              QUARTILE,
              quarter(city, cities),
              RankConcepts.RULE,
              HIGHER,
              RankConcepts.RANK_BEST,
              city,
              RankConcepts.RANK_WORST,
              city == cities ? city : city + 1);
    }
    return sheaf;
  }

  private static String code(int city) {
    return String.format(Locale.ROOT, "3%05d", city);
  }

  private static int quarter(int rank, int peers) {
    return (4 * (rank - 1) + peers) / peers;
  }

  private static String text(Sheaf sheaf, int profiles, Language language) {
    Headline headline =
        new Headline("220100", "2018", "2019", List.of("gdp"), "northeast", "220100", profiles);
    Cover cover = new Cover("", language, "2020-01-08");
    return Printed.text(new Report(new ReportInput(sheaf, headline, cover, Background.NONE)));
  }

  private static String profiles(String text) {
    return text.substring(text.indexOf("## Profiles of cities"));
  }

  @Test
  void theOwnCityComesFirstThenThoseNearestToItAndHowManyThereAreIsSaid() {
    String text = profiles(text(league(20), 4, Language.EN));

    assertThat(text)
        .contains("Profiles of 4 of the 20 ranked members of northeast: City 3 first")
        .contains("### City 3, 2018", "### City 1, 2018", "### City 2, 2018", "### City 4, 2018")
        .doesNotContain("### City 5, 2018");
    assertThat(text.indexOf("### City 3, 2018")).isLessThan(text.indexOf("### City 1, 2018"));
    assertThat(text(league(20), 4, Language.ZH)).contains("northeast20个有位次地区中的4个：首先是城3");
  }

  @Test
  void noProfileIsShownWhereNoneIsAskedFor() {
    assertThat(profiles(text(league(20), 0, Language.EN)))
        .contains("No profiles are asked for (report.profiles: 0).")
        .doesNotContain("### City");
  }

  @Test
  void placesInTheBestQuarterAreStrengthsAndThoseInTheLastWeaknesses() {
    Sheaf sheaf = league(20);
    place(sheaf, "urban_share", HIGHER, 20);
    place(sheaf, "urban_new_jobs", BY_SIZE, 20);

    String text = profiles(text(sheaf, 1, Language.EN));

    assertThat(text)
        .contains("- Strengths: Gross regional product.")
        .contains("- Weaknesses: Urban share.")
        .contains("| Gross regional product | 97 | CNY bn | 3 | 4 |")
        .contains("| 3 to 4 |  |  | strength |")
        .contains("No targets of City 3 are in the data.");
  }

  private static void place(Sheaf sheaf, String indicator, String rule, int rank) {
    sheaf.place(
        "220100",
        "2018",
        rank,
        0,
        INDICATOR,
        indicator,
        SCORE,
        5.0,
        QUARTILE,
        4,
        RankConcepts.RULE,
        rule,
        UNIT_MEASURE,
        "person");
  }

  @Test
  void growthStandsBesideItsLevelAndWhatHasNoPlaceSaysWhy() {
    Sheaf sheaf = league(20);
    sheaf.place(
        "220100",
        "2018",
        7,
        0,
        MEASURE,
        "growth",
        SCORE,
        0.051,
        UNIT_MEASURE,
        "ratio",
        RankConcepts.RULE,
        HIGHER);
    sheaf.place("220100", "2018", 0, 0, INDICATOR, "urban_share", WHY_NOT, "no_value");

    assertThat(profiles(text(sheaf, 1, Language.EN)))
        .contains("| 5.1% | 7 |")
        .contains("| no place: no value is published for the period |");
  }

  @Test
  void whatMovedThePlaceIsToldForEveryCity() {
    Sheaf sheaf = league(4);
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
        code(1),
        RankConcepts.CHANGE_OWN,
        0.0,
        RankConcepts.CHANGE_OTHERS,
        0.0,
        RankConcepts.CHANGE_ENTRIES,
        0.0,
        RankConcepts.CHANGE_VINTAGE,
        -2.0);

    assertThat(profiles(text(sheaf, 4, Language.EN)))
        .contains(
            "areas that entered or left none; against the place that was known before the newest"
                + " data, down 2 places.");
    assertThat(text(sheaf, 4, Language.ZH)).contains("与最新数据发布前已知的位次相比后移2位。");
  }

  @Test
  void placesThatAreOpenAreDrawnAndHowManyOfThemIsSaid() {
    Sheaf sheaf = league(60);

    assertThat(Printed.html(new Report(input(sheaf))))
        .contains("the places that rounded figures and missing peers leave open in northeast")
        .contains("(the 40 nearest of 60)");
    assertThat(text(sheaf, 1, Language.EN)).contains("| 1 to 2 |");
  }

  private static ReportInput input(Sheaf sheaf) {
    return new ReportInput(
        sheaf, Printed.CITY, new Cover("", Language.EN, "2020-01-08"), Background.NONE);
  }
}
