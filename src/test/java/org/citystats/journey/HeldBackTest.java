package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Snapshots;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What bad input does to a night: a bad record costs itself, bad files cost the night. */
@ExtendWith(LocalSpark.class)
class HeldBackTest {

  private static final List<String> FILES =
      List.of("36-cities-gdp.csv", "changchun-series.csv", "saxony-districts-population.csv");

  @TempDir private Path work;

  private Path input() throws IOException {
    Path input = Files.createDirectories(work.resolve("in"));
    for (String file : FILES) {
      Files.copy(Path.of("data", file), input.resolve(file));
    }
    return input;
  }

  private Snapshot night(SparkSession spark, String... more) throws IOException {
    String[] options = {"--conf", JourneyNight.bundled(), "--input", work.resolve("in").toString()};
    String[] all = new String[options.length + more.length];
    System.arraycopy(options, 0, all, 0, options.length);
    System.arraycopy(more, 0, all, options.length, more.length);
    return JourneyNight.run(spark, work.resolve("out"), all);
  }

  @Test
  void aBrokenLineIsRejectedWithItsPlaceAndTheRestIsPublished(SparkSession spark)
      throws IOException {
    Path series = input().resolve("changchun-series.csv");
    String broken = "220100,长春市,gdp,,level,nominal,2017,=,abc,亿元,,2021-08,broken\n";
    Files.writeString(series, broken, StandardCharsets.UTF_8, StandardOpenOption.APPEND);

    Published rejects = Published.of(night(spark), Tables.REJECTS);

    assertThat(rejects.text(Concepts.SOURCE_FILE)).isEqualTo("changchun-series.csv");
    assertThat(rejects.whole(Concepts.FIRST_LINE)).isEqualTo(166);
    assertThat(rejects.whole(Concepts.SOURCE_COLUMN)).isEqualTo(9);
    assertThat(rejects.text(Concepts.CODE)).isEqualTo("not_a_number");
    assertThat(rejects.text(Concepts.REASON))
        .isEqualTo(
            "changchun-series.csv, line 166, column 9: 'abc' is no number,"
                + " expected a number or a missing mark");
  }

  @Test
  void aFileThatCannotBeReadHoldsTheNightBackAndLastNightStays(SparkSession spark)
      throws IOException {
    Path input = input();
    Snapshot last = night(spark);
    Files.write(input.resolve("36-cities-gdp.csv"), new byte[] {0, 1, 2, (byte) 0xff, 7});

    assertThatThrownBy(() -> night(spark))
        .hasMessageContaining("1 of 3 files cannot be read")
        .hasMessageContaining("36-cities-gdp.csv");
    assertThat(Snapshots.current(work.resolve("out").toString()).orElseThrow().id())
        .isEqualTo(last.id());
  }

  @Test
  void moreRejectsThanToleratedHoldTheNightBack(SparkSession spark) throws IOException {
    Path series = input().resolve("changchun-series.csv");
    String broken = "220100,长春市,gdp,,level,nominal,2017,=,abc,亿元,,2021-08,broken\n";
    Files.writeString(series, broken, StandardCharsets.UTF_8, StandardOpenOption.APPEND);

    assertThatThrownBy(() -> night(spark, "--set", "ingest.reject-tolerance=0"))
        .hasMessageContaining("1 of 955 records were rejected (0.1 %), expected at most 0.0 %");
    assertThat(Snapshots.current(work.resolve("out").toString())).isEmpty();
  }
}
