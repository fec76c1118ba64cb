package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Snapshot;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rankings in every kind of peer group, as a user asks for them by settings. */
@ExtendWith(LocalSpark.class)
class PeerGroupsTest {

  private static final Path AUTHORITIES = Path.of("../shared/data/uk-ons-local-authorities");

  @Test
  void sizeClassesAndNearestPeersNeedNoSecondExchange(
      SparkSession spark, @TempDir Path input, @TempDir Path out)
      throws IOException, TimeoutException {
    Files.writeString(input.resolve("cities.csv"), cities(), StandardCharsets.UTF_8);
    Counting counting = new Counting();
    spark.sparkContext().addSparkListener(counting);

    Snapshot snapshot =
        JourneyNight.run(
            spark,
            out,
            "--input",
            input.toString(),
            "--set",
            "ranking.groups=all,size,nearest",
            "--set",
            "ranking.size-by=population",
            "--set",
            "ranking.size-classes=100000,100030",
            "--set",
            "ranking.nearest-by=population,gdp",
            "--set",
            "ranking.nearest-count=3",
            "--set",
            "ranking.nearest-of=C10,C20",
            "--set",
            "ranking.measures=level");
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(counting);

    Dataset<Row> ranking = spark.read().parquet(snapshot.location() + "/tables/ranking");
    assertThat(counting.exchanges).hasValue(1);
    assertThat(groups(ranking))
        .containsExactly("all", "nearest:C10", "nearest:C20", "size:100000-100030", "size:100030+");
    assertThat(ranking.where("peer_group = 'nearest:C10' AND indicator = 'gdp'").count())
        .isEqualTo(4 * 2);
    assertThat(ranking.where("measure <> 'level'").count()).isZero();
    assertThat(
            ranking
                .where("peer_group = 'size:100030+' AND indicator = 'gdp' AND time_period = '2019'")
                .where("rank = 1")
                .first()
                .<String>getAs("ref_area"))
        .isEqualTo("C30");
  }

  private static List<String> groups(Dataset<Row> ranking) {
    return ranking.select("peer_group").distinct().orderBy("peer_group").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static String cities() {
    StringBuilder text = new StringBuilder("ref_area,indicator,unit,year,value\n");
    for (int city = 1; city <= 60; city++) {
      for (int year = 2018; year <= 2019; year++) {
        text.append("C%02d,population,person,%d,%d\n".formatted(city, year, 100000 + city));
        int gdp = 500000 - Math.abs(30 - city) + year;
        text.append("C%02d,gdp,CNY,%d,%d\n".formatted(city, year, gdp));
      }
    }
    return text.toString();
  }

  @Test
  void newUsersFileWithoutAnySettingsGivesALeagueTable(SparkSession spark, @TempDir Path out)
      throws IOException {
    assumeTrue(Files.exists(AUTHORITIES), "the file of local authorities is not at hand");

    Snapshot snapshot = JourneyNight.run(spark, out, "--input", AUTHORITIES.toString());

    Dataset<Row> places =
        spark
            .read()
            .parquet(snapshot.location() + "/tables/ranking")
            .where("measure = 'level' AND time_period = '2021' AND peer_group = 'all'")
            .where("breakdown = 'level=Local Authority'");
    assertThat(places.count()).isEqualTo(374);
    assertThat(place(places, "E09000001")).isEqualTo(1);
    assertThat(place(places, "E09000033")).isEqualTo(2);
    assertThat(place(places, "E09000007")).isEqualTo(3);
    assertThat(place(places, "Bristol, City of")).isEqualTo(128);
  }

  private static long place(Dataset<Row> places, String area) {
    return places.where("ref_area = '" + area + "'").first().<Long>getAs("rank");
  }

  @Test
  void nearestPeersAreThoseOfTheSameStructureWhereStructureIsAsked(
      SparkSession spark, @TempDir Path input, @TempDir Path out) throws IOException {
    StringBuilder text = new StringBuilder("ref_area,indicator,unit,year,value\n");
    for (int city = 0; city < 20; city++) {
      text.append("C%02d,gdp,CNY,2019,%d\n".formatted(city, 1000 + city));
      text.append("C%02d,industry,CNY,2019,%d\n".formatted(city, city % 4 * 200 + 100));
    }
    Files.writeString(input.resolve("cities.csv"), text);

    Snapshot snapshot =
        JourneyNight.run(
            spark,
            out,
            "--input",
            input.toString(),
            "--set",
            "ranking.groups=nearest",
            "--set",
            "ranking.nearest-by=industry / gdp",
            "--set",
            "ranking.nearest-count=4",
            "--set",
            "ranking.nearest-of=C08",
            "--set",
            "ranking.measures=level");

    Dataset<Row> ranking = spark.read().parquet(snapshot.location() + "/tables/ranking");
    assertThat(
            ranking.select("ref_area").distinct().orderBy("ref_area").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList())
        .as("those of which a tenth of GDP is industry, as of C08")
        .containsExactly("C00", "C04", "C08", "C12", "C16");
  }

  @Test
  void anIndicatorOfPeersThatTheInputDoesNotHoldIsASentenceWithItsPlace(
      SparkSession spark, @TempDir Path input, @TempDir Path out) throws IOException {
    Files.writeString(input.resolve("cities.csv"), cities());
    Path settings = input.resolve("citystats.yaml");
    Files.writeString(
        settings,
        "ranking:\n  groups: [nearest]\n  measures: [level]\n  nearest-by: [populaton, gdp]\n");

    assertThatThrownBy(
            () ->
                JourneyNight.run(
                    spark,
                    out,
                    "--conf",
                    settings.toString(),
                    "--input",
                    input.resolve("cities.csv").toString()))
        .hasMessageContaining("citystats.yaml:4:")
        .hasMessageContaining("ranking.nearest-by = 'populaton'");
  }
}
