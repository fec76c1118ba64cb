package org.citystats.job;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.citystats.model.InvalidSettingsException;
import org.citystats.publish.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "run",
    description = "Reads, computes, publishes and reports; without options the bundled data.")
final class RunCommand implements Callable<Integer> {

  @Mixin private Options options;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "Name of the run in OUT/runs; default: a new one.")
  private String runId;

  @Option(
      names = "--force",
      description = "Compute and publish again, even if nothing changed since the last run.")
  private boolean force;

  private final Supplier<JavaSparkContext> sparks;

  RunCommand() {
    this(Run::spark);
  }

  /** The command on the Spark that a supplier opens. */
  RunCommand(Supplier<JavaSparkContext> sparks) {
    this.sparks = sparks;
  }

  @Override
  public Integer call() throws IOException {
    Voice voice = new Voice(System.out, System.err, options.quiet());
    String id = Optional.ofNullable(runId).orElseGet(RunJson::newId);
    Project project = load(id);
    Stages stages = new Stages(voice);
    RunJson json = new RunJson(project, stages);
    AtomicBoolean running = new AtomicBoolean(true);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted(running, json)));
    try {
      new Run(project, stages, json, sparks).start(voice, options.form());
    } catch (IOException | RuntimeException failure) {
      if (running.getAndSet(false) && !(failure instanceof OverlapException)) {
        json.write(json.failed(failure));
      }
      throw failure;
    }
    running.set(false);
    return ExitCode.DONE.number();
  }

  /** The project; where it cannot be read, that is recorded if the output is known. */
  private Project load(String id) throws IOException {
    try {
      return Project.load(options, new Project.Occasion(id, force));
    } catch (InvalidSettingsException faults) {
      if (options.output() != null) {
        RunRecord.write(options.output(), id, RunJson.unread(id, faults));
        tellWhere(faults, id);
      }
      throw faults;
    }
  }

  private void tellWhere(InvalidSettingsException faults, String id) {
    if (FirstSentences.cut(faults.faults())) {
      new Voice(System.out, System.err, options.quiet())
          .warn(
              "all %,d faults are listed in %s/runs/%s/run.json"
                  .formatted(faults.faults().size(), options.output(), id));
    }
  }

  private static void interrupted(AtomicBoolean running, RunJson json) {
    if (running.getAndSet(false)) {
      json.write(json.interrupted());
    }
  }
}
