package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.testing.LocalSpark;
import org.citystats.testing.Shared;
import org.citystats.testing.SharedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Places that offices print, or that were worked out of their files independently, are found again
 * in files as published and without code lists; skipped where the files are not at hand.
 */
@ExtendWith(LocalSpark.class)
class PublishedPlacesTest {

  private static final String COUNTIES = "data/us-bea-county-income/lapi1119.csv";

  @TempDir private Path out;

  private Dataset<Row> places(SparkSession spark, Path input, String... settings)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("--input", input.toString()));
    Stream.of(settings).forEach(setting -> words.addAll(List.of("--set", setting)));
    String folder = JourneyNight.run(spark, out, words.toArray(String[]::new)).location();
    return spark.read().parquet(folder + "/tables/ranking").cache();
  }

  @Test
  void allPrintedPlacesOfCountiesWithinTheirStatesAreFoundAgain(SparkSession spark)
      throws IOException {
    Dataset<Row> places =
        places(spark, Shared.path(COUNTIES), "ranking.groups=province")
            .where("time_period = '2018'");

    List<String> found =
        places
            .where("measure = 'level'")
            .as("l")
            .join(
                places.where("measure = 'growth'").as("g"),
                org.apache.spark.sql.functions.expr(
                    "l.ref_area = g.ref_area AND l.peer_group = g.peer_group"))
            .selectExpr(
                "concat_ws('|', l.peer_group, int(l.score), coalesce(l.rank, 1),"
                    + " coalesce(g.rank, 1))")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList();
    List<String> printed =
        SharedTable.rows(COUNTIES).stream()
            .filter(cells -> cells.size() == 9 && !cells.get(0).isBlank())
            .filter(cells -> cells.get(5).strip().matches("\\d+"))
            .map(PublishedPlacesTest::printed)
            .sorted()
            .toList();
    assertThat(printed).hasSize(3112);
    assertThat(found).isEqualTo(printed);
  }

  private static String printed(List<String> cells) {
    return Stream.of(
            "province:" + cells.get(0),
            cells.get(4).replace(",", "").strip(),
            cells.get(5).strip(),
            cells.get(8).strip())
        .collect(Collectors.joining("|"));
  }

  @Test
  void countiesAreRankedWithoutStatesAndCountry(SparkSession spark) throws IOException {
    Dataset<Row> places =
        places(spark, Shared.path(COUNTIES), "ranking.groups=all", "ranking.measures=level")
            .where("time_period = '2018'");

    assertThat(places.where("rank IS NOT NULL").count()).isEqualTo(3112);
    assertThat(places.where("ref_area = 'Alabama' AND why_not = 'is_total'").count()).isOne();
    assertThat(places.where("ref_area = 'United States' AND why_not = 'other_level'").count())
        .isOne();
  }

  /** Of the Canadian provinces 11 is Prince Edward Island and 60 is Yukon. */
  @ParameterizedTest(name = "{0}: {3} is {4}. by {2} in {1}")
  @CsvSource({
    "data/china-nbs/cities-gdp, 2018, level, 长春, 20, 36",
    "data/china-nbs/cities-gdp, 2018, growth, 长春, 10, 36",
    "data/china-nbs/cities-gdp, 2018, growth, 太原, 1, 36",
    "data/china-nbs/cities-gdp, 2018, growth, 石家庄, 36, 36",
    "data/china-nbs/provinces-gdp-export-2018, 2017, level, 吉林省, 24, 31",
    "data/china-nbs/provinces-gdp-export-2018, 2017, level, 天津市, 18, 31",
    "data/china-nbs/provinces-gdp-export-2018, 2017, level, 辽宁省, 14, 31",
    "data/china-nbs/provinces-gdp-export-2026, 2017, level, 吉林省, 26, 31",
    "data/china-nbs/provinces-gdp-export-2026, 2017, level, 天津市, 24, 31",
    "data/china-nbs/provinces-gdp-export-2026, 2017, level, 辽宁省, 14, 31",
    "data/brazil-ibge-states, 2020, level, São Paulo, 1, 27",
    "data/canada-indicator-framework/data/indicator_8-6-1.csv, 2024, growth, 11, 1, 13",
    "data/canada-indicator-framework/data/indicator_8-6-1.csv, 2024, growth, 60, 13, 13"
  })
  void placeOfTheFilesOwnFactsIsFoundAgain(
      String input,
      String period,
      String measure,
      String area,
      long rank,
      long peers,
      SparkSession spark)
      throws IOException {
    Row place =
        places(spark, Shared.path(input), "ranking.details=none")
            .where("time_period = '" + period + "' AND measure = '" + measure + "'")
            .where("peer_group = 'all' AND ref_area = '" + area + "'")
            .where("rank IS NOT NULL")
            .orderBy(org.apache.spark.sql.functions.desc("peers"))
            .first();

    assertThat(place.<Long>getAs("rank")).isEqualTo(rank);
    assertThat(place.<Long>getAs("peers")).isEqualTo(peers);
  }

  @Test
  void housesOfKensingtonAreDearestAndThoseOfBarkingCheapest(SparkSession spark)
      throws IOException {
    Dataset<Row> places =
        places(
                spark,
                Shared.path("data/uk-london-boroughs"),
                "ingest.reject-tolerance=0.2",
                "ranking.measures=level")
            .where("time_period = '2015' AND indicator LIKE 'Median_House_Price%'")
            .where("rank IS NOT NULL AND ref_area LIKE 'E09%'");

    List<String> order =
        places.orderBy("rank").select("ref_area").collectAsList().stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(order.subList(0, 3))
        .as("Kensington and Chelsea, Westminster, City of London")
        .containsExactly("E09000020", "E09000033", "E09000001");
    assertThat(order.get(order.size() - 1)).as("Barking and Dagenham").isEqualTo("E09000002");
  }
}
