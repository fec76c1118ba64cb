package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.citystats.ingest.Undecided;
import org.citystats.job.WholeRun;
import org.citystats.testing.LocalSpark;
import org.citystats.testing.Shared;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public file beside the project, alone and without settings: read with the figures of its
 * description, or refused with the line to add, and read with that line. Skipped where the files
 * are not at hand.
 */
@ExtendWith(LocalSpark.class)
class SharedFilesTest {

  private static final Pattern LINES =
      Pattern.compile("sources\\.csv the lines '([^']*)' and '(.*?)'(?=[ ,;\\n]|$)");
  private static final int MOST_LINES = 3;

  @TempDir private Path folder;

  /** What is held of a file: what had to be declared, and the facts. */
  private record Held(String file, String declared, List<Map<String, String>> facts) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Held> files() throws IOException {
    Map<String, List<Map<String, String>>> facts = new HashMap<>();
    for (Map<String, String> fact : reference("public-files-facts.csv")) {
      facts.computeIfAbsent(fact.get("file"), none -> new ArrayList<>()).add(fact);
    }
    List<Held> held = new ArrayList<>();
    for (Map<String, String> file : reference("public-files.csv")) {
      String name = file.get("file");
      held.add(new Held(name, file.get("declared"), facts.getOrDefault(name, List.of())));
    }
    assertThat(held.stream().mapToInt(each -> each.facts().size()).sum())
        .as("every fact belongs to a file")
        .isEqualTo(facts.values().stream().mapToInt(List::size).sum());
    return held.stream();
  }

  private static List<Map<String, String>> reference(String name) throws IOException {
    Path path = Path.of("src/test/resources/reference", name);
    return Shared.table(Files.readString(path).lines().filter(line -> !line.startsWith("#")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileIsReadAloneOrWithTheLineThatItsRefusalTells(Held held, SparkSession spark)
      throws IOException {
    Path input = Shared.path("data/" + held.file());
    List<String> words = List.of("--input", input.toString(), "--set", "exclude=*.md");
    String declared = "";
    Map<String, String> columns = new TreeMap<>();

    WholeRun.Ended ended = WholeRun.of(spark, folder.resolve("out"), words);
    for (int line = 0; line < MOST_LINES && ended.exit() == 65; line++) {
      Matcher lines = LINES.matcher(ended.err());
      assertThat(lines.find()).as(ended.err()).isTrue();
      declared = lines.group(1) + "\n" + lines.group(2) + "\n";
      columns.putAll(Shared.table(declared.lines()).get(0));
      ended = WholeRun.of(spark, folder.resolve("out"), project(input, declared));
    }

    columns.keySet().removeAll(List.of("source", "file"));
    assertThat(ended.exit()).as(ended.err()).isZero();
    assertThat(String.join(" ", columns.keySet())).isEqualTo(held.declared());
    assertThat(Undecided.columns()).containsAll(columns.keySet());
    for (Map<String, String> fact : held.facts()) {
      holds(fact);
    }
  }

  private List<String> project(Path input, String sources) throws IOException {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Files.writeString(conf.resolve("sources.csv"), sources);
    Files.writeString(
        conf.resolve("citystats.yaml"),
        "input: \"" + input + "\"\nexclude: [\"*.md\"]\ncodes: .\n");
    return List.of("--conf", conf.resolve("citystats.yaml").toString());
  }

  private void holds(Map<String, String> fact) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : table(fact.get("table"), fact.get("ref_area"))) {
      boolean meant =
          Stream.of("ref_area", "indicator", "measure", "time_period")
              .allMatch(
                  concept ->
                      fact.get(concept).equals("*") || fact.get(concept).equals(row.get(concept)));
      if (meant && row.get("breakdown").matches("|level=.*")) {
        rows.add(row);
      }
    }

    assertThat(rows).as(fact.toString()).hasSize(1);
    String found = rows.get(0).get(fact.get("column"));
    if (fact.get("value").matches("[-\\d.]+")) {
      BigDecimal value = new BigDecimal(fact.get("value"));
      double half = 0.5001 * Math.pow(10, -value.scale());
      assertThat(Double.parseDouble(found))
          .as(fact.toString())
          .isCloseTo(value.doubleValue(), within(half));
    } else {
      assertThat(found).as(fact.toString()).isEqualTo(fact.get("value"));
    }
  }

  /** The rows of a table in which an area occurs. */
  private List<Map<String, String>> table(String name, String area) throws IOException {
    Path export = folder.resolve("out/current/exports/" + name + ".csv");
    try (Stream<String> lines = Files.lines(export)) {
      return Shared.table(lines.filter(line -> line.contains("ref_area") || line.contains(area)));
    }
  }
}
