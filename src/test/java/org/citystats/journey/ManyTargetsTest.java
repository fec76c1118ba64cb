package org.citystats.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.WholeRun;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many targets over many observations: a million of them and 20,000 targets, ten times as many by
 * {@code -Dtargets.scale=10}.
 */
@ExtendWith(LocalSpark.class)
class ManyTargetsTest {

  private static final int SCALE = Integer.getInteger("targets.scale", 1);
  private static final int FIRST = 2001;
  private static final int YEARS = 20;

  /** So many indicators in so many areas, and targets for them. */
  private record World(int indicators, int areas, int targets) {}

  @TempDir private Path folder;

  private record Cost(int jobs, int exchanges, long records, long bytes, WholeRun.Ended ended) {}

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void observationsAreExchangedOnceHoweverManyTargetsThereAre(SparkSession spark)
      throws IOException, TimeoutException {
    World world = new World(50 * SCALE, 1000, 20_000 * SCALE);

    Cost cost = cost(spark, world, 4);

    assertThat(cost.jobs()).isEqualTo(1);
    assertThat(cost.exchanges()).isEqualTo(1);
    assertThat(cost.records()).isLessThan(50L * world.indicators());
    Map<?, ?> counts = (Map<?, ?>) cost.ended().json().get("counts");
    assertThat(((Number) counts.get("accepted")).longValue())
        .isEqualTo((long) world.indicators() * world.areas() * YEARS)
        .isGreaterThanOrEqualTo(1_000_000L);
    assertThat(judged(spark)).isEqualTo(world.targets());
  }

  @Test
  void comparatorsOnOtherIndicatorsAddNothingToTheExchange(SparkSession spark)
      throws IOException, TimeoutException {
    World world = new World(10, 100, 500);

    Cost without = cost(spark, world, 0);
    Cost with = cost(spark, world, 1);

    assertThat(with.jobs()).isEqualTo(without.jobs()).isEqualTo(1);
    assertThat(with.exchanges()).isEqualTo(without.exchanges()).isEqualTo(1);
    assertThat(with.records()).isEqualTo(without.records());
    assertThat(with.bytes()).isEqualTo(without.bytes());
  }

  private static void observations(Path input, int indicator, int areas) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(input.resolve(name(indicator) + ".csv"))) {
      out.write("area,indicator,period,value,unit\n");
      for (int area = 0; area < areas; area++) {
        for (int year = 0; year < YEARS; year++) {
          long value = 1000 + 7L * area + 13L * indicator + 31L * year + (area * 17 + year) % 29;
          out.write("A%04d,%s,%d,%d,t\n".formatted(area, name(indicator), FIRST + year, value));
        }
      }
    }
  }

  private static String name(int indicator) {
    return "x%04d".formatted(indicator);
  }

  /** Levels to be reached, one in so many instead growth faster than that of another indicator. */
  private static void targets(Path file, World world, int everyComparing) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "target_id,area_code,indicator_code,period,measure,op,value,unit,comparator,direction\n");
    for (int i = 0; i < world.targets(); i++) {
      int indicator = i % world.indicators();
      int area = (i / world.indicators()) % world.areas();
      String head = "T%06d,A%04d,%s,2020,".formatted(i, area, name(indicator));
      boolean compares = everyComparing > 0 && i % everyComparing == 0;
      String other = name((indicator + 1) % world.indicators());
      text.append(head)
          .append(
              compares
                  ? "growth,>,,,%s.growth@self,higher%n".formatted(other)
                  : "level,>=,%d,t,,higher%n".formatted(2000 + 7 * area));
    }
    Files.writeString(file, text, UTF_8);
  }

  private Cost cost(SparkSession spark, World world, int everyComparing)
      throws IOException, TimeoutException {
    Path input = Files.createDirectories(folder.resolve("input"));
    for (int indicator = 0; indicator < world.indicators(); indicator++) {
      observations(input, indicator, world.areas());
    }
    Path targets = folder.resolve("targets.csv");
    targets(targets, world, everyComparing);
    Counting counting = new Counting();
    spark.sparkContext().addSparkListener(counting);
    WholeRun.Ended ended =
        WholeRun.of(
            spark,
            folder.resolve("out"),
            List.of(
                "--input",
                input.toString(),
                "--force",
                "--set",
                "targets=" + targets,
                "--set",
                "growth.measures=YOY",
                "--set",
                "ranking.measures=none",
                "--set",
                "exports.max-rows=1000"));
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(counting);
    assertThat(ended.exit()).as(ended.err()).isZero();
    return new Cost(
        counting.jobs.get(),
        counting.exchanges.get(),
        counting.records.get(),
        counting.bytes.get(),
        ended);
  }

  private long judged(SparkSession spark) {
    return spark
        .read()
        .parquet(folder.resolve("out/current/tables/attainment").toString())
        .filter("method = 'citystats' and verdict <> 'not measurable'")
        .count();
  }
}
