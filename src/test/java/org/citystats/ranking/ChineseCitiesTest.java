package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citystats.growth.Growth;
import org.citystats.model.Direction;
import org.citystats.model.PeerGroup;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Growth and places of 36 Chinese cities; the file names its source, the expected figures were
 * worked out of the full table with awk and Python.
 */
class ChineseCitiesTest {

  private static Columns growth;
  private static Columns ranking;

  @BeforeAll
  static void readTheCities() throws IOException {
    Observed gdp = Observed.of("gdp", "CNY").vintage("2020");
    List<String[]> cities = cities();
    for (String[] city : cities) {
      gdp.area(city[0]);
      gdp.year(2008, yuan(city[1])).year(2017, yuan(city[2])).year(2018, yuan(city[3]));
    }
    Panel panel = gdp.panel();
    List<String> names = cities.stream().map(city -> city[0]).toList();
    growth = new Growth().of(panel);
    ranking =
        new Ranking(List.of(new PeerGroup("cities-36", "36 cities", "", names)), Direction.HIGHER)
            .of(panel, growth);
  }

  private static List<String[]> cities() throws IOException {
    try (InputStream in = ChineseCitiesTest.class.getResourceAsStream("/ranking/cities-gdp.csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(2).map(line -> line.split(",")).toList();
    }
  }

  private static double yuan(String hundredMillions) {
    return Math.rint(Double.parseDouble(hundredMillions) * 1e8);
  }

  @Test
  void changchunGrewByNearlyTenPerCentIn2018() {
    assertThat(growthOf("长春", "YOY")).isCloseTo(0.098879, within(5e-7));
  }

  @Test
  void changchunGrewByElevenPerCentAYearSince2008() {
    assertThat(growthOf("长春", "CAGR_10")).isCloseTo(0.108486, within(5e-7));
  }

  @Test
  void hefeiGrewFastestOverTenYearsAndShenyangSlowest() {
    assertThat(growthOf("合肥", "CAGR_10")).isCloseTo(0.167346, within(5e-7));
    assertThat(growthOf("沈阳", "CAGR_10")).isCloseTo(0.050068, within(5e-7));
  }

  @Test
  void changchunIsTwentiethBySizeAndTenthByGrowth() {
    int bySize = row("长春", "level");
    int byGrowth = row("长春", "growth");

    assertThat(ranking.whole(bySize, Concepts.RANK)).isEqualTo(20);
    assertThat(ranking.whole(byGrowth, Concepts.RANK)).isEqualTo(10);
    assertThat(ranking.whole(byGrowth, Concepts.PEERS)).isEqualTo(36);
    assertThat(ranking.whole(bySize, Concepts.QUARTILE)).isEqualTo(3);
  }

  @Test
  void taiyuanGrewFastestIn2018AndShijiazhuangSlowest() {
    int first = row("太原", "growth");
    int last = row("石家庄", "growth");

    assertThat(ranking.whole(first, Concepts.RANK)).isEqualTo(1);
    assertThat(ranking.number(first, Concepts.SCORE)).isCloseTo(0.148514, within(5e-7));
    assertThat(ranking.whole(last, Concepts.RANK)).isEqualTo(36);
    assertThat(ranking.number(last, Concepts.SCORE)).isCloseTo(-0.058546, within(5e-7));
    assertThat(ranking.number(last, Concepts.PERCENTILE)).isEqualTo(0.0);
  }

  private static double growthOf(String area, String measure) {
    for (int row = 0; row < growth.size(); row++) {
      if (says(growth, row, Concepts.REF_AREA, area)
          && says(growth, row, Concepts.MEASURE, measure)
          && says(growth, row, Concepts.TIME_PERIOD, "2018")) {
        return growth.number(row, Concepts.GROWTH);
      }
    }
    throw new AssertionError("no row of " + measure + " of " + area);
  }

  private static int row(String area, String measure) {
    for (int row = 0; row < ranking.size(); row++) {
      if (says(ranking, row, Concepts.REF_AREA, area)
          && says(ranking, row, Concepts.MEASURE, measure)
          && says(ranking, row, Concepts.TIME_PERIOD, "2018")) {
        return row;
      }
    }
    throw new AssertionError("no place by " + measure + " of " + area);
  }

  private static boolean says(Columns rows, int row, Concept concept, String text) {
    return rows.text(row, concept).equals(text);
  }
}
