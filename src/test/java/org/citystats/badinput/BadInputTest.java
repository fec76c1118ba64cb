package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.WholeRun;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Snapshots;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue of bad input, each case through the whole run: whether something is published, what
 * becomes of each record, and the words that a user reads.
 */
@ExtendWith(LocalSpark.class)
class BadInputTest {

  private static final int CASES = 137;

  @TempDir private static Path work;

  static Stream<Bad> cases() {
    return Stream.of(
            HeaderCases.ALL,
            RowCases.ALL,
            EncodingCases.ALL,
            AreaCases.ALL,
            PeriodCases.ALL,
            FigureCases.ALL,
            SeriesCases.ALL,
            FileCases.ALL,
            OutputCases.ALL)
        .flatMap(List::stream);
  }

  @Test
  void everyCaseOfTheCatalogueIsThere() {
    assertThat(cases().map(Bad::number).distinct().sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, CASES).boxed().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void badInputBecomesWhatItMust(Bad bad, SparkSession spark) throws IOException {
    Night night = night(bad, spark);

    note(night);
    Accounting.holds(night);
    for (Bad.Check check : bad.checks()) {
      check.of(night);
    }
  }

  private static Night night(Bad bad, SparkSession spark) throws IOException {
    Path folder = Files.createTempDirectory(work, bad.number() + "-");
    Path out = folder.resolve("out");
    write(folder.resolve("in"), bad.files());
    List<String> words = words(bad, folder);
    Optional<Snapshot> before = Optional.empty();
    if (!bad.lastNight().isEmpty()) {
      Path then = folder.resolve("then");
      write(then.resolve("in"), bad.lastNight());
      List<String> thenWords = new ArrayList<>(words);
      thenWords.replaceAll(word -> word.replace("/in", "/then/in"));
      assertThat(WholeRun.of(spark, out, thenWords).exit()).isZero();
      before = Snapshots.current(out.toString());
    }
    bad.preparation().in(folder);
    WholeRun.Ended ended =
        WholeRun.of(spark, out, words, () -> unchecked(() -> bad.meanwhile().in(folder)));
    return new Night(bad, ended, Snapshots.current(out.toString()), before);
  }

  private static List<String> words(Bad bad, Path folder) throws IOException {
    List<String> words = new ArrayList<>(List.of("--input", folder.resolve("in").toString()));
    words.addAll(List.of("--set", "ingest.reject-tolerance=1"));
    if (!bad.lists().isEmpty()) {
      Path conf = Files.createDirectories(folder.resolve("conf"));
      Files.writeString(conf.resolve("citystats.yaml"), "input: [../in]\n");
      for (Map.Entry<String, String> list : bad.lists().entrySet()) {
        Path file = conf.resolve(list.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, list.getValue());
      }
      words.addAll(List.of("--conf", conf.resolve("citystats.yaml").toString()));
    }
    bad.options().forEach(word -> words.add(word.replace("FOLDER", folder.toString())));
    return words;
  }

  private static void write(Path in, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(in);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = in.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Keeps what became of each case where somebody asks for it. */
  private static void note(Night night) throws IOException {
    String file = System.getProperty("badinput.notes");
    if (file != null) {
      Files.writeString(
          Path.of(file), night.summary(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void unchecked(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
