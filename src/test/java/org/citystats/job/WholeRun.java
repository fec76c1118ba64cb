package org.citystats.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.citystats.publish.Json;
import picocli.CommandLine;

/** The command {@code run} from its words to its exit code, on the Spark of the tests. */
public final class WholeRun {

  private static final String ID = "whole-run";

  private WholeRun() {}

  /**
   * How a run ended.
   *
   * @param exit the exit code
   * @param out what it gave to standard output
   * @param err what it told besides
   * @param json its {@code run.json}, empty if it left none
   */
  public record Ended(int exit, String out, String err, Map<String, Object> json) {}

  /** Runs to the end with the words behind {@code run}. */
  public static Ended of(SparkSession session, Path output, List<String> words) throws IOException {
    return of(session, output, words, () -> {});
  }

  /** The same, with something that happens when the input is listed and not yet read. */
  public static Ended of(
      SparkSession session, Path output, List<String> words, Runnable betweenListingAndReading)
      throws IOException {
    Supplier<JavaSparkContext> sparks =
        () -> {
          betweenListingAndReading.run();
          return new Kept(session);
        };
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--output", output.toString(), "--run-id", ID));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    int exit;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      exit = line(sparks).execute(all.toArray(String[]::new));
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
    return new Ended(
        exit,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        json(output));
  }

  private static CommandLine line(Supplier<JavaSparkContext> sparks) {
    CommandLine line = new CommandLine(new RunCommand(sparks));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(System.err, true));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> Failures.end(failure, command.getErr()));
    return line;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(Path output) throws IOException {
    Path run = output.resolve("runs").resolve(ID).resolve("run.json");
    return Files.exists(run) ? (Map<String, Object>) Json.read(Files.readString(run)) : Map.of();
  }

  /** The Spark of the tests, which outlives the run. */
  private static final class Kept extends JavaSparkContext {

    Kept(SparkSession session) {
      super(session.sparkContext());
    }

    @Override
    public void close() {}
  }
}
