package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.citystats.publish.Holder;
import org.citystats.publish.Json;
import org.citystats.publish.Overlap;
import org.citystats.publish.Publication;
import org.citystats.publish.Snapshot;

/** A run from its settings to its end: lists the input, holds the output, opens Spark, walks. */
final class Run {

  private final Project project;
  private final Stages stages;
  private final RunJson json;
  private final Supplier<JavaSparkContext> sparks;

  /** A run on the Spark that a supplier opens; the run closes it. */
  Run(Project project, Stages stages, RunJson json, Supplier<JavaSparkContext> sparks) {
    this.project = project;
    this.stages = stages;
    this.json = json;
    this.sparks = sparks;
  }

  /** Runs and tells the summary. */
  void start(Voice voice, Form form) throws IOException {
    Optional<String> overlap =
        Overlap.objection(project.settings().output(), project.settings().input());
    if (overlap.isPresent()) {
      throw new OverlapException(overlap.get());
    }
    FirstSentences.of(project.targets().warnings()).forEach(voice::say);
    stages.begin("listing the input");
    InputListing listing =
        InputListing.of(
            project.settings().input(),
            project.settings().exclude(),
            project.settings().ingest().limits());
    if (listing.files().isEmpty()) {
      throw new InputMissingException(listing.nothing(project.settings().input()));
    }
    stages.end("listing", listing.files().size(), 0);
    Optional<Snapshot> same =
        project.occasion().force() ? Optional.empty() : new Unchanged(project).by(listing);
    if (same.isPresent()) {
      json.write(json.unchanged(same.get().id()));
      voice.give(form == Form.JSON ? nothingNewJson(same.get()) : nothingNew(same.get()));
      return;
    }
    walk(listing, voice, form);
  }

  private void walk(InputListing listing, Voice voice, Form form) throws IOException {
    Holder holder = new Holder(project.occasion().runId(), RunJson.now());
    try (Publication publication = Publication.open(project.settings().output(), holder);
        JavaSparkContext spark = sparks.get()) {
      RunJob.Outcome made = new RunJob(project, stages, json).run(spark, listing, publication);
      voice.give(
          form == Form.JSON
              ? Summary.json(made, report())
              : Summary.text(made.accounts(), made.verdicts(), report()));
    }
  }

  private String nothingNew(Snapshot snapshot) {
    return "nothing new since snapshot "
        + snapshot.id()
        + "\nreport    "
        + report()
        + "/report/index.html";
  }

  private String nothingNewJson(Snapshot snapshot) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("status", "unchanged");
    summary.put("snapshot", snapshot.id());
    summary.put("report", report() + "/report/index.html");
    return Json.text(summary);
  }

  private String report() {
    return project.settings().output() + "/current";
  }

  /** Spark as the settings of the launch describe it. */
  static JavaSparkContext spark() {
    return new JavaSparkContext(
        new SparkConf().setAppName("citystats").set("spark.speculation", "false"));
  }
}
