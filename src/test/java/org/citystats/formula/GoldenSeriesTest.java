package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.citystats.model.Direction;
import org.citystats.testing.Shared;
import org.junit.jupiter.api.Test;

/** Methods of other offices on real series, where these lie beside the project. */
class GoldenSeriesTest {

  @Test
  void headlineSeriesOfTheUnitedKingdomAreJudgedLikeByOpenSdg() throws IOException {
    Map<String, SortedMap<Integer, Double>> series =
        series("goldens/opensdg/ons_headline_series.csv", "series_id");
    SoftAssertions all = new SoftAssertions();

    for (Map<String, String> row : Shared.rows("goldens/opensdg/ons_progress_expected.csv")) {
      Aim aim = new Aim(way(row), number(row.get("target")), 2030, Double.NaN);
      Journey journey = OpenSdg.journey(series.get(row.get("series_id")), OpenSdg.USUAL_BASE_YEAR);
      Assessed assessed = OpenSdg.of(journey, aim);

      boolean fails = row.get("status").startsWith("ERROR");
      String status = fails ? Assessed.NOT_AVAILABLE : row.get("status");
      all.assertThat(assessed.status()).as(row.toString()).isEqualTo(status);
      close(all, assessed.value(), row.get("progress_value"), row);
      close(all, assessed.score(), row.get("score"), row);
    }

    all.assertAll();
  }

  @Test
  void verdictsThatGermanyPublishedAreReproduced() throws IOException {
    Map<String, SortedMap<Integer, Double>> series =
        series("goldens/germany-dns/dns_series.csv", "indicator");
    SoftAssertions all = new SoftAssertions();
    int judged = 0;

    for (Map<String, String> row : Shared.rows("goldens/germany-dns/dns_status_published.csv")) {
      if (row.get("agrees").equals("yes")) {
        int year = Integer.parseInt(row.get("assessment_year"));
        double[] levels = upTo(series.get(row.get("indicator")), year);
        int end = (int) number(row.get("target_year"));
        Aim aim = Aim.at(way(row), number(row.get("target")), end);
        Assessed assessed = GermanStrategy.byYear(levels, year, aim);
        all.assertThat(assessed.status()).as(row.toString()).isEqualTo(row.get("published_status"));
        judged++;
      }
    }

    all.assertAll();
    assertThat(judged).isEqualTo(77);
  }

  @Test
  void resultsOfStatisticsCanadaAreAllThere() throws IOException {
    assertThat(Shared.rows("goldens/opensdg/statcan_series_published.csv")).hasSize(35);
  }

  private static void close(
      SoftAssertions all, double found, String expected, Map<String, String> row) {
    double value = number(expected);
    if (Double.isFinite(value)) {
      double tolerance = 1e-8 + 1e-8 * Math.abs(value);
      all.assertThat(found).as(row.toString()).isCloseTo(value, within(tolerance));
    } else if (Double.isNaN(value)) {
      all.assertThat(found).as(row.toString()).isNaN();
    } else {
      all.assertThat(found).as(row.toString()).isEqualTo(value);
    }
  }

  private static double[] upTo(SortedMap<Integer, Double> series, int last) {
    int first = series.firstKey();
    double[] levels = new double[last - first + 1];
    Arrays.fill(levels, Double.NaN);
    series.headMap(last + 1).forEach((year, level) -> levels[year - first] = level);
    return levels;
  }

  private static Map<String, SortedMap<Integer, Double>> series(String table, String key)
      throws IOException {
    Map<String, SortedMap<Integer, Double>> series = new HashMap<>();
    for (Map<String, String> row : Shared.rows(table)) {
      series
          .computeIfAbsent(row.get(key), id -> new TreeMap<>())
          .put((int) number(row.get("year")), number(row.get("value")));
    }
    return series;
  }

  private static Direction way(Map<String, String> row) {
    return row.get("direction").equals("positive") ? Direction.HIGHER : Direction.LOWER;
  }

  private static double number(String text) {
    return switch (text) {
      case "" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }
}
