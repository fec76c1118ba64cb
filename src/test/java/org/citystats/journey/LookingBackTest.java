package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Json;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look back at what was published, after two nights on the bundled data. */
@ExtendWith(LocalSpark.class)
class LookingBackTest {

  private static final String FIGURES = "36-cities-gdp.csv";

  @TempDir private static Path folder;

  private static Path out;

  @BeforeAll
  static void twoNightsOfWhichTheSecondRevisesOneFigure(SparkSession spark) throws IOException {
    out = folder.resolve("out");
    Path input = Files.createDirectory(folder.resolve("input"));
    byte[] exported = Files.readAllBytes(Path.of("data", FIGURES));
    Files.write(input.resolve(FIGURES), exported);
    String[] night = {"--conf", JourneyNight.bundled(), "--input", input.toString()};
    JourneyNight.run(spark, out, night);
    String text = new String(exported, "GB18030").replace("7175.71", "7175.72");
    Files.write(input.resolve(FIGURES), text.getBytes("GB18030"));
    JourneyNight.run(spark, out, night);
  }

  private record Told(int exit, String text) {}

  private static Told citystats(String... words) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      return new Told(JourneyNight.command(words), bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void figureIsExplainedDownToTheLineOfItsFile() {
    Told told = citystats("explain", "长春市", "gdp", "2018", "--output", out.toString());

    assertThat(told.exit()).isZero();
    assertThat(told.text())
        .contains("717,572,000,000 CNY")
        .contains(FIGURES + ", line 12, column 2: '7175.72' × 100,000,000")
        .contains("base 2017 = 653,003,000,000");
  }

  @Test
  void explanationForProgramsHoldsTheRowsOfTheTables() {
    Told told =
        citystats(
            "explain", "220100", "gdp", "2018", "--output", out.toString(), "--format", "json");

    Map<?, ?> read = (Map<?, ?>) Json.read(told.text());
    assertThat((List<?>) read.get("growth")).isNotEmpty();
    assertThat(read.get("ref_area")).isEqualTo("220100");
  }

  @Test
  void whatIsNotThereIsSaidWithWhatIs() {
    Told told = citystats("explain", "220100", "gdp", "1901", "--output", out.toString());

    assertThat(told.exit()).isEqualTo(66);
  }

  @Test
  void revisedFigureIsTheDifferenceBetweenTheNights() {
    Told told = citystats("diff", "--output", out.toString());

    assertThat(told.exit()).isZero();
    assertThat(told.text())
        .contains("figures in use changed: 1")
        .contains("gdp 220100 level nominal 2018")
        .contains("verdicts changed: 0");
  }

  @Test
  void publishedSnapshotVerifiesUntilAFileChanges() throws IOException {
    assertThat(citystats("verify", "--output", out.toString()).exit()).isZero();
    Path export = out.resolve("current/exports/growth.csv");
    byte[] whole = Files.readAllBytes(export);
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;

    Files.write(export, flipped);
    Told damaged = citystats("verify", "--output", out.toString());
    Files.write(export, whole);

    assertThat(damaged.exit()).isEqualTo(74);
    assertThat(damaged.text()).contains("exports/growth.csv");
  }

  @Test
  void snapshotsAreListedAsJson() {
    Told told = citystats("snapshots", "--output", out.toString(), "--format", "json");

    assertThat((List<?>) Json.read(told.text())).hasSize(2);
  }

  @Test
  void emptyOutputIsSaidToHoldNoSnapshot() {
    assertThat(citystats("verify", "--output", folder.resolve("none").toString()).exit())
        .isEqualTo(66);
  }
}
