package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.WholeRun;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Cities ranked by how far they passed what they promised, and peers that cannot be made. */
@ExtendWith(LocalSpark.class)
class RankedPromisesTest {

  @TempDir private Path folder;

  @BeforeEach
  void fiveCitiesPromiseGrowth() throws IOException {
    StringBuilder figures = new StringBuilder("ref_area,indicator,unit,year,value\n");
    StringBuilder promises =
        new StringBuilder("target_id,area_code,indicator_code,period,measure,op,value,unit\n");
    for (int city = 1; city <= 5; city++) {
      figures.append("C%d,gdp,CNY,2018,1000\nC%d,gdp,CNY,2019,%d\n".formatted(city, city, 1050));
      promises.append("T%d,C%d,gdp,2019,growth,>=,%d,%%\n".formatted(city, city, 10 - city));
    }
    Files.createDirectories(folder.resolve("in"));
    write("in/cities.csv", figures);
    write("targets.csv", promises);
  }

  private void write(String name, CharSequence text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private WholeRun.Ended run(SparkSession spark, String... settings) throws IOException {
    List<String> words = new java.util.ArrayList<>(List.of("--input", folder + "/in"));
    for (String setting : settings) {
      words.addAll(List.of("--set", setting));
    }
    return WholeRun.of(spark, folder.resolve("out"), words);
  }

  @Test
  void citiesAreRankedByMarginWithoutASecondExchange(SparkSession spark)
      throws IOException, TimeoutException {
    Counting counting = new Counting();
    spark.sparkContext().addSparkListener(counting);
    WholeRun.Ended ended =
        run(spark, "targets=" + folder + "/targets.csv", "ranking.measures=level,margin");
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(counting);

    assertThat(ended.exit()).as(ended.err()).isZero();
    assertThat(counting.exchanges).hasValue(1);
    Dataset<Row> places =
        spark
            .read()
            .parquet(folder.resolve("out/current/tables/ranking").toString())
            .where("measure = 'margin' AND time_period = '2019'");
    assertThat(
            places.orderBy("ref_area").select("rank").collectAsList().stream()
                .map(row -> row.getLong(0)))
        .containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(places.where("ref_area = 'C1'").first().<Double>getAs("score"))
        .isCloseTo(-0.04, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void slipInTheIndicatorOfSizeIsASentence(SparkSession spark) throws IOException {
    WholeRun.Ended ended =
        run(spark, "ranking.groups=size", "ranking.size-by=gpd", "ranking.size-classes=1000");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("'gpd': the input holds no figures of it");
  }

  @Test
  void slipInTheAreaOfNearestPeersIsASentence(SparkSession spark) throws IOException {
    WholeRun.Ended ended =
        run(spark, "ranking.groups=nearest", "ranking.nearest-by=gdp", "ranking.nearest-of=C11");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("ranking.nearest-of = 'C11'", "did you mean 'C1'?");
  }

  @Test
  void slipIsFoundInTheCodeListsBeforeAnythingIsRead(SparkSession spark) throws IOException {
    WholeRun.Ended ended =
        WholeRun.of(
            spark,
            folder.resolve("out"),
            List.of(
                "--conf",
                org.citystats.job.JourneyNight.bundled(),
                "--set",
                "ranking.groups=nearest",
                "--set",
                "ranking.nearest-by=gpd",
                "--set",
                "ranking.nearest-of=22010"));

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err())
        .contains(
            "ranking.nearest-by = 'gpd' is not listed in indicators.csv; did you mean 'gdp'?",
            "ranking.nearest-of = '22010' is not listed in areas.csv");
  }
}
