package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a user is told before a long run. */
@ExtendWith(LocalSpark.class)
class PlanCommandTest {

  private static final List<String> CONF = List.of("--conf", "conf/citystats.yaml");

  @TempDir private Path folder;

  private String plan(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream usual = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      CommandLine line = new CommandLine(new PlanCommand());
      assertThat(line.execute(words)).isZero();
    } finally {
      System.setOut(usual);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String[] words(Path input, Path output) {
    return new String[] {
      CONF.get(0), CONF.get(1), "--input", input.toString(), "--output", output.toString()
    };
  }

  private Path input() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        input.resolve("gdp.csv"),
        """
        area_code,indicator,time_period,value,unit
        220100,gdp,2018,7175.7,亿元
        220100,gdp,2017,6613.8,亿元
        """);
    return input;
  }

  @Test
  void whatIsReadReusedAndWrittenIsToldAndNothingIsWritten() throws IOException {
    Path output = folder.resolve("out");

    assertThat(plan(words(input(), output)))
        .contains("gdp.csv: UTF-8, long, 2 records\n")
        .contains("read      1 files, 0.0 MB, 2 records; 0 excluded by a pattern\n")
        .contains("reuse     nothing: no snapshot is published in the output\n")
        .contains("write     " + output + ": ")
        .contains("java      as spark-submit is told\n");
    assertThat(output).doesNotExist();
  }

  @Test
  void aNightWithNothingNewIsToldBefore(SparkSession spark) throws IOException {
    Path input = input();
    Path output = folder.resolve("published");
    WholeRun.Ended ended =
        WholeRun.of(spark, output, List.of(CONF.get(0), CONF.get(1), "--input", input.toString()));
    assertThat(ended.exit()).as(ended.err()).isZero();

    assertThat(plan(words(input, output)))
        .containsPattern("reuse +snapshot \\w+ is of the same input, settings and program");
  }
}
