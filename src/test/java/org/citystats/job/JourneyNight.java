package org.citystats.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.citystats.publish.Holder;
import org.citystats.publish.Publication;
import org.citystats.publish.Snapshot;
import picocli.CommandLine;

/** One night as the command walks it, on the Spark of the tests. */
public final class JourneyNight {

  private JourneyNight() {}

  /** Runs a night with the options of {@code run}; the snapshot that it published. */
  public static Snapshot run(SparkSession session, Path output, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", output.toString()));
    Options options = new Options();
    CommandLine.populateCommand(options, all.toArray(String[]::new));
    Project project = Project.load(options, new Project.Occasion("journey", false));
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Stages stages = new Stages(new Voice(nowhere, nowhere, true));
    InputListing listing =
        InputListing.of(project.settings().input(), project.settings().exclude());
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Holder holder = new Holder(project.occasion().runId(), RunJson.now());
    try (Publication publication = Publication.open(project.settings().output(), holder)) {
      return new RunJob(project, stages, new RunJson(project, stages))
          .run(spark, listing, publication)
          .snapshot();
    }
  }

  /** Runs a command as its words say; its exit code. */
  public static int command(String... words) {
    return Main.run(words);
  }

  /** The settings of the bundled case. */
  public static String bundled() {
    return Path.of("conf/citystats.yaml").toAbsolutePath().toString();
  }
}
