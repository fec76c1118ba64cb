package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user sees while a long run works. */
@ExtendWith(LocalSpark.class)
class ProgressTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Voice voice =
      new Voice(
          new PrintStream(OutputStream.nullOutputStream()),
          new PrintStream(told, true, StandardCharsets.UTF_8),
          false);

  private static void read(JavaSparkContext spark, Meters meters, List<Integer> records) {
    spark
        .parallelize(records, records.size())
        .foreach(
            each -> {
              meters.read(1_500_000, each);
              meters.indicators().add(1);
            });
  }

  @Test
  void filesBytesRecordsAndTheRestAreTold(SparkSession session) throws TimeoutException {
    JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
    try (Progress progress = Progress.begin(spark, voice, new Progress.Whole(4, 6_000_000))) {
      read(spark, Meters.of(spark.sc()), List.of(1000, 2000));
      spark.sc().listenerBus().waitUntilEmpty();

      assertThat(progress.sentence())
          .matches(
              "read 2 of 4 files and parts, 3\\.0 of 6\\.0 MB, 3,000 records \\([0-9,]+ a second\\),"
                  + " about [0-9,]+ s left to read");
    }
  }

  @Test
  void whenAllIsReadTheIndicatorsAreCounted(SparkSession session) throws TimeoutException {
    JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
    try (Progress progress = Progress.begin(spark, voice, new Progress.Whole(2, 3_000_000))) {
      read(spark, Meters.of(spark.sc()), List.of(1000, 2000));
      spark.sc().listenerBus().waitUntilEmpty();

      assertThat(progress.sentence())
          .matches("read all 2 files and parts, 3\\.0 MB; 2 indicators done after [0-9,]+ s");
    }
  }

  @Test
  void aLiveLineTakesThePlaceOfTheOneBefore() {
    voice.live("read 1 of 2");
    voice.live("read 2 of 2");

    assertThat(told.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\033[Kread 1 of 2\r\033[Kread 2 of 2");
  }

  @Test
  void whoAsksForQuietSeesNone() {
    new Voice(System.out, new PrintStream(told), true).live("read 1 of 2");

    assertThat(told.size()).isZero();
  }
}
